# frozen_string_literal: true

module Loyalty
  # A customer's card: what came in, what went out, and when points end.
  class Card
    Entry = Struct.new(:points, :day, keyword_init: true)

    KEEP_DAYS = 730

    def initialize(rate: Rate.new)
      @rate = rate
      @entries = []
    end

    # Adds the points of a purchase and returns them.
    def buy(cents, day:, birthday: false)
      points = @rate.points(cents, tier: tier(day), birthday: birthday)
      @entries << Entry.new(points: points, day: day) if points.positive?
      points
    end

    # What can be spent on that day.
    def balance(day)
      valid(day).sum(&:points)
    end

    def tier(day)
      @rate.tier(balance(day))
    end

    # Takes points off, the oldest first.
    def spend(points, day:)
      raise ArgumentError, 'spend at least one point' if points < 1

      missing = points - balance(day)
      raise NotEnough, missing if missing.positive?

      valid(day).sort_by(&:day).each do |entry|
        taken = [entry.points, points].min
        entry.points -= taken
        points -= taken
        break if points.zero?
      end
      balance(day)
    end

    # Forgets what has ended and returns how many points that were.
    def sweep(day)
      ended, @entries = @entries.partition { |entry| ended?(entry, day) }
      ended.sum(&:points)
    end

    private

    def valid(day)
      @entries.reject { |entry| ended?(entry, day) }
    end

    def ended?(entry, day)
      day - entry.day > KEEP_DAYS
    end
  end
end
