package com.acme.shop.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** An exact amount of money, kept in minor units (cents), so that sums never drift. */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    public Money {
        if (currency == null) {
            throw new IllegalArgumentException("an amount needs a currency");
        }
    }

    /** Reads a decimal amount such as {@code "12.50"}; more digits than the currency has are refused. */
    public static Money of(String amount, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        BigDecimal units = new BigDecimal(amount).movePointRight(currency.getDefaultFractionDigits());
        return new Money(units.longValueExact(), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minorUnits, other.minorUnits), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minorUnits, factor), currency);
    }

    /** Multiplies by a rate such as 0.19 and rounds to a whole minor unit. */
    public Money times(BigDecimal rate, RoundingMode mode) {
        BigDecimal exact = BigDecimal.valueOf(minorUnits).multiply(rate);
        return new Money(exact.setScale(0, mode).longValueExact(), currency);
    }

    /** Splits the amount into parts that differ by at most one minor unit and add up exactly. */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("cannot split into " + parts + " parts");
        }
        long share = Math.floorDiv(minorUnits, parts);
        long remainder = Math.floorMod(minorUnits, parts);
        List<Money> result = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            result.add(new Money(i < remainder ? share + 1 : share, currency));
        }
        return result;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    @Override
    public String toString() {
        BigDecimal amount = BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
    }
}
