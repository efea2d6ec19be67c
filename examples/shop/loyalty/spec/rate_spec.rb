# frozen_string_literal: true

RSpec.describe Loyalty::Rate do
  subject(:rate) { described_class.new }

  it 'gives one point for each whole euro' do
    expect(rate.points(799)).to eq 7
  end

  it 'gives more to better tiers' do
    expect(%i[silver gold].map { |tier| rate.points(1000, tier: tier) }).to eq [20, 30]
  end

  it 'gives nothing for returns' do
    expect(rate.points(-500)).to eq 0
  end

  it 'knows no other tier' do
    expect { rate.points(100, tier: :lead) }.to raise_error(ArgumentError, 'no tier :lead')
  end

  it 'finds the tier of a balance' do
    expect([0, 999, 1000, 5000].map { |points| rate.tier(points) }).to eq %i[basic basic silver gold]
  end
end
