package com.acme.shop.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole invoices with a register on disk, as the shop's order service uses them. */
class BillingIT {

    @TempDir
    Path folder;

    private static Clock clockAt(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }

    private NumberRegister registerAt(String day) {
        return new NumberRegister(folder.resolve("last-number"), clockAt(day));
    }

    private static Invoice sell(Customer customer, String seller, NumberRegister register) {
        Money price = Money.of("24.95", "EUR");
        return Invoice.to(customer, new TaxRules(seller))
                .line("Tea pot", 2, price, TaxCategory.STANDARD)
                .line("Tea, green", 3, Money.of("7.40", "EUR"), TaxCategory.REDUCED)
                .issue(register);
    }

    @Test
    void numbersGoOnAfterARestartAndANewYear() throws Exception {
        Customer ada = Customer.consumer("Ada", "DE");
        assertEquals("2024-000001-6", sell(ada, "DE", registerAt("2024-12-31")).number().toString());
        assertEquals(2, sell(ada, "DE", registerAt("2024-12-31")).number().sequence());
        InvoiceNumber first = sell(ada, "DE", registerAt("2025-01-01")).number();
        assertEquals(new InvoiceNumber(2025, 1), first);
        assertEquals(first + "\n", Files.readString(folder.resolve("last-number")));
    }

    @Test
    void aDamagedRegisterStopsTheSale() throws Exception {
        Files.writeString(folder.resolve("last-number"), "2025-000042-0\n");
        Customer ada = Customer.consumer("Ada", "DE");
        assertThrows(IllegalArgumentException.class, () -> sell(ada, "DE", registerAt("2025-05-05")));
    }

    @Test
    void aLostRegisterStopsTheSale() {
        NumberRegister register = new NumberRegister(folder.resolve("gone/last"), clockAt("2025-05-05"));
        Customer ada = Customer.consumer("Ada", "DE");
        assertThrows(UncheckedIOException.class, () -> sell(ada, "DE", register));
    }

    @Test
    void aBusinessAbroadGetsAReverseChargeInvoice() {
        Customer dupont = new Customer("Dupont SARL", "FR", "FR40303265045");
        String text = sell(dupont, "DE", registerAt("2025-05-05")).render();
        assertTrue(text.contains("72.10 EUR"), text);
        assertTrue(text.endsWith("Reverse charge: the recipient owes the tax.\n"), text);
    }

    @Test
    void aDutchCustomerPaysCashInFiveCentSteps() {
        Invoice invoice = sell(Customer.consumer("Saskia", "NL"), "DE", registerAt("2025-05-05"));
        assertEquals(Money.of("84.58", "EUR"), invoice.total());
        assertEquals(Money.of("84.60", "EUR"), invoice.cashTotal());
        List<Money> instalments = invoice.total().split(3);
        assertEquals(Money.of("28.20", "EUR"), instalments.get(0));
    }

    @Test
    void goodsForOverseasAreFreeOfTax() {
        Invoice invoice = sell(Customer.consumer("Grace", "US"), "DE", registerAt("2025-05-05"));
        assertEquals(invoice.net(), invoice.total());
        assertTrue(invoice.render().endsWith("Tax-free export.\n"));
    }

    @Test
    void aGermanCustomerSeesBothRatesAndGetsExactChange() {
        Invoice invoice = sell(Customer.consumer("Ada", "DE"), "DE", registerAt("2025-05-05"));
        String text = invoice.render();
        assertTrue(text.contains("tax    19 % of 49.90 EUR"), text);
        assertTrue(text.contains("tax     7 % of 22.20 EUR"), text);
        assertEquals(Money.of("16.87", "EUR"), Money.of("100.00", "EUR").minus(invoice.cashTotal()));
    }

    @Test
    void aDanishTillRoundsToFiftyOre() {
        Invoice invoice = Invoice.to(Customer.consumer("Karen", "DK"), new TaxRules("DK"))
                .line("Kop", 1, Money.of("79.80", "DKK"), TaxCategory.STANDARD)
                .issue(registerAt("2025-05-05"));
        assertEquals(Money.of("99.75", "DKK"), invoice.total());
        assertEquals(Money.of("100.00", "DKK"), invoice.cashTotal());
    }

    @Test
    void anEmptyBasketTakesNoNumber() {
        Invoice.Builder empty = Invoice.to(Customer.consumer("Ada", "DE"), new TaxRules("DE"));
        assertThrows(IllegalStateException.class, () -> empty.issue(registerAt("2025-05-05")));
        assertTrue(Files.notExists(folder.resolve("last-number")));
    }
}
