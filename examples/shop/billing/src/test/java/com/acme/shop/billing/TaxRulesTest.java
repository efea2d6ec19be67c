package com.acme.shop.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRulesTest {

    private final TaxRules german = new TaxRules("DE");

    @ParameterizedTest
    @CsvSource({"DE, STANDARD, 0.19", "DE, REDUCED, 0.07", "FR, REDUCED, 0.055", "AT, EXEMPT, 0", "US, STANDARD, 0"})
    void taxesAConsumerWhereTheGoodsArrive(String country, TaxCategory category, BigDecimal rate) {
        assertEquals(rate, german.rateFor(Customer.consumer("Ada", country), category));
    }

    @Test
    void leavesTheTaxToABusinessAbroad() {
        Customer business = new Customer("Dupont SARL", "FR", "FR40303265045");
        assertTrue(german.isReverseCharge(business));
        assertEquals(BigDecimal.ZERO, german.rateFor(business, TaxCategory.STANDARD));
        assertEquals("Reverse charge: the recipient owes the tax.", german.noteFor(business));
    }

    @Test
    void taxesABusinessAtHome() {
        Customer business = new Customer("Muster GmbH", "DE", "DE136695976");
        assertFalse(german.isReverseCharge(business));
        assertEquals("", german.noteFor(business));
    }

    @Test
    void treatsABlankTaxNumberAsNone() {
        assertFalse(new Customer("Ada", "FR", " ").isBusiness());
    }

    @Test
    void exportsFreeOfTax() {
        assertEquals("Tax-free export.", german.noteFor(Customer.consumer("Ada", "US")));
        assertTrue(new TaxRules("CH").isExport(Customer.consumer("Ada", "DE")));
    }

    @Test
    void needsRatesForTheSeller() {
        assertThrows(IllegalArgumentException.class, () -> new TaxRules("US"));
    }
}
