package com.acme.shop.billing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;

/** Hands out invoice numbers without gaps and remembers the last one in a file. */
public final class NumberRegister {

    private final Path file;
    private final Clock clock;

    public NumberRegister(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public synchronized InvoiceNumber take() {
        int year = LocalDate.now(clock).getYear();
        try {
            InvoiceNumber number = Files.exists(file)
                    ? InvoiceNumber.parse(Files.readString(file).strip()).next(year)
                    : new InvoiceNumber(year, 1);
            save(number);
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the register " + file, e);
        }
    }

    /** Writes beside the file and renames, so that a crash never leaves half a number. */
    private void save(InvoiceNumber number) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(temporary, number + "\n");
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
