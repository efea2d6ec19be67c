# frozen_string_literal: true

RSpec.describe Loyalty::Voucher do
  let(:day) { Date.new(2026, 3, 2) }
  let(:card) { Loyalty::Card.new.tap { |card| card.buy(50_000, day: day) } }

  it 'costs points' do
    voucher = described_class.buy(card, 400, day: day, seed: 'o-17')
    expect(voucher.cents).to eq 800
    expect(card.balance(day)).to eq 100
  end

  it 'has a code with a check digit' do
    code = described_class.code_for('o-17')
    expect(described_class.valid?(code)).to be true
    expect(described_class.valid?(code.succ)).to be false
    expect(described_class.valid?('short')).to be false
  end

  it 'takes money off' do
    expect(described_class.new('x', 300).off(1000)).to eq 700
  end

  it 'is never worth more than the price' do
    voucher = described_class.new('x', 300)
    expect(voucher.off(200)).to eq 0
    expect(voucher.cents).to eq 100
  end
end
