package com.acme.shop.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTest {

    @Test
    void readsWhatItPrints() {
        InvoiceNumber number = new InvoiceNumber(2025, 42);
        assertEquals(number, InvoiceNumber.parse(number.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-42-1", "2025-000042-0", "2025-000000-1"})
    void refusesAWrongNumber(String text) {
        assertThrows(IllegalArgumentException.class, () -> InvoiceNumber.parse(text));
    }

    @Test
    void startsAgainInANewYear() {
        InvoiceNumber last = new InvoiceNumber(2024, 17);
        assertEquals(new InvoiceNumber(2024, 18), last.next(2024));
        assertEquals(new InvoiceNumber(2025, 1), last.next(2025));
        assertThrows(IllegalStateException.class, () -> last.next(2023));
    }

    @Test
    void endsAfterAMillion() {
        InvoiceNumber last = new InvoiceNumber(2025, 999_999);
        assertThrows(IllegalArgumentException.class, () -> last.next(2025));
    }

    @Test
    void theRegisterCountsOn(@TempDir Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);
        NumberRegister register = new NumberRegister(folder.resolve("last"), clock);
        assertEquals(new InvoiceNumber(2025, 1), register.take());
        assertEquals(new InvoiceNumber(2025, 2), register.take());
    }

    @Test
    void theRegisterTellsOfAMissingFolder(@TempDir Path folder) {
        NumberRegister register = new NumberRegister(folder.resolve("no/such/last"), Clock.systemUTC());
        assertThrows(UncheckedIOException.class, register::take);
    }
}
