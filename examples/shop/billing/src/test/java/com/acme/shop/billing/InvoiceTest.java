package com.acme.shop.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceTest {

    @TempDir
    Path folder;

    private NumberRegister register;
    private final TaxRules rules = new TaxRules("DE");
    private final Customer ada = Customer.consumer("Ada", "DE");

    @BeforeEach
    void openRegister() {
        register = new NumberRegister(folder.resolve("last"), Clock.systemUTC());
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void roundsTheTaxOncePerRate() {
        Invoice invoice = Invoice.to(ada, rules)
                .line("Pencil", 3, euro("0.13"), TaxCategory.STANDARD)
                .line("Rubber", 1, euro("0.13"), TaxCategory.STANDARD)
                .line("Book", 1, euro("9.99"), TaxCategory.REDUCED)
                .issue(register);
        assertEquals(euro("10.51"), invoice.net());
        assertEquals(euro("0.80"), invoice.tax());
        assertEquals(euro("11.31"), invoice.total());
        assertEquals(1, invoice.number().sequence());
    }

    @Test
    void printsEveryRate() {
        String text = Invoice.to(ada, rules)
                .line("Lamp", 2, euro("20.00"), TaxCategory.STANDARD)
                .line("Stamp", 1, euro("1.00"), TaxCategory.EXEMPT)
                .issue(register)
                .render();
        assertTrue(text.contains("tax    19 % of 40.00 EUR"), text);
        assertTrue(text.contains("48.60 EUR"), text);
        assertFalse(text.contains("Reverse charge"), text);
    }

    @Test
    void refusesAnEmptyLineAndAnEmptyInvoice() {
        Invoice.Builder builder = Invoice.to(ada, rules);
        Money price = euro("1.00");
        assertThrows(IllegalArgumentException.class, () -> builder.line("Air", 0, price, TaxCategory.STANDARD));
        assertThrows(IllegalStateException.class, () -> builder.issue(register));
    }
}
