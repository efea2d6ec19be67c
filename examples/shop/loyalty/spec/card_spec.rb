# frozen_string_literal: true

RSpec.describe Loyalty::Card do
  subject(:card) { described_class.new }

  let(:day) { Date.new(2026, 3, 2) }

  it 'collects points' do
    card.buy(12_345, day: day)
    expect(card.balance(day)).to eq 123
  end

  it 'moves up a tier' do
    card.buy(100_000, day: day)
    expect(card.buy(1000, day: day)).to eq 20
  end

  it 'spends the oldest points first' do
    card.buy(5000, day: day - 700)
    card.buy(5000, day: day)
    expect(card.spend(60, day: day)).to eq 40
    expect(card.balance(day + 40)).to eq 40
  end

  it 'says how many points are missing' do
    card.buy(500, day: day)
    expect { card.spend(8, day: day) }.to raise_error(Loyalty::NotEnough, '3 points are missing')
  end

  it 'spends at least one point' do
    expect { card.spend(0, day: day) }.to raise_error(ArgumentError)
  end

  it 'lets points end after two years' do
    card.buy(500, day: day)
    expect(card.balance(day + 731)).to eq 0
  end
end
