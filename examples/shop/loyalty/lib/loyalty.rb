# frozen_string_literal: true

# Loyalty points of the shop.
module Loyalty
  # Raised when a card cannot pay.
  class NotEnough < StandardError
    attr_reader :missing

    def initialize(missing)
      @missing = missing
      super("#{missing} points are missing")
    end
  end
end

require_relative 'loyalty/rate'
require_relative 'loyalty/card'
require_relative 'loyalty/voucher'
