# frozen_string_literal: true

module Loyalty
  # How many points a purchase gives.
  class Rate
    PER_TIER = { basic: 1, silver: 2, gold: 3 }.freeze

    # Points for an amount of cents; a birthday counts twice.
    def points(cents, tier: :basic, birthday: false)
      return 0 unless cents.positive?

      rate = PER_TIER.fetch(tier) { raise ArgumentError, "no tier #{tier.inspect}" }
      points = cents / 100 * rate
      birthday ? points * 2 : points
    end

    # The tier that a year's points lead to.
    def tier(points)
      case points
      when 5000.. then :gold
      when 1000.. then :silver
      else :basic
      end
    end
  end
end
