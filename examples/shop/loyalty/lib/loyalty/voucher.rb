# frozen_string_literal: true

require 'digest'

module Loyalty
  # Money off, bought with points. The code has a check digit.
  class Voucher
    CENTS_PER_POINT = 2
    ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

    attr_reader :code, :cents

    def self.buy(card, points, day:, seed:)
      card.spend(points, day: day)
      new(code_for(seed), points * CENTS_PER_POINT)
    end

    def self.code_for(seed)
      body = Digest::SHA256.digest(seed).bytes.first(9).map { |byte| ALPHABET[byte % ALPHABET.size] }.join
      body + check(body)
    end

    def self.valid?(code)
      return false unless code.size == 10

      check(code[0, 9]) == code[9]
    end

    def self.check(body)
      sum = body.each_char.with_index(1).sum { |char, place| (ALPHABET.index(char) || 0) * place }
      ALPHABET[sum % ALPHABET.size]
    end
    private_class_method :check

    def initialize(code, cents)
      @code = code
      @cents = cents
    end

    # The price that is left, never below zero.
    def off(price)
      left = price - cents
      if left.negative?
        @cents = -left
        0
      else
        @cents = 0
        left
      end
    end

    def to_s
      format('%<code>s (%<euros>.2f)', code: code, euros: cents / 100.0)
    end
  end
end
