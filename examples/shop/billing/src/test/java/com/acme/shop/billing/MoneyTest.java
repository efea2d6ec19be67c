package com.acme.shop.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void addsAndSubtractsExactly() {
        assertEquals(euro("0.30"), euro("0.10").plus(euro("0.20")));
        assertEquals(euro("-0.10"), euro("0.10").minus(euro("0.20")));
        assertEquals(euro("3.00"), euro("1.50").times(2));
    }

    @Test
    void refusesFractionsOfACent() {
        assertThrows(ArithmeticException.class, () -> euro("0.001"));
        assertEquals(new Money(500, Money.of("0", "JPY").currency()), Money.of("500", "JPY"));
    }

    @Test
    void refusesAMixOfCurrencies() {
        assertThrows(IllegalArgumentException.class, () -> euro("1").plus(Money.of("1", "CHF")));
        assertThrows(IllegalArgumentException.class, () -> new Money(1, null));
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0.05, 1", "HALF_EVEN, 0.05, 0", "CEILING, 0.01, 1"})
    void roundsAsAsked(RoundingMode mode, BigDecimal rate, long cents) {
        assertEquals(cents, euro("0.10").times(rate, mode).minorUnits());
    }

    @Test
    void splitsWithoutLosingACent() {
        assertEquals(List.of(euro("3.34"), euro("3.33"), euro("3.33")), euro("10.00").split(3));
        assertThrows(IllegalArgumentException.class, () -> euro("10.00").split(0));
    }

    @Test
    void comparesAndPrints() {
        assertTrue(euro("1.00").compareTo(euro("2.00")) < 0);
        assertEquals("-12.05 EUR", euro("-12.05").toString());
    }

    @ParameterizedTest
    @CsvSource({"CH, 10.02, 10.00", "CH, 10.03, 10.05", "CH, -10.03, -10.05", "DE, 10.03, 10.03", "DK, 10.25, 10.50"})
    void roundsCashToTheSmallestCoin(String country, String amount, String expected) {
        assertEquals(euro(expected), CashRounding.forCountry(country).apply(euro(amount)));
    }
}
