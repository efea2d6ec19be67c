package com.acme.shop.billing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number such as {@code 2025-000042-7}: year, running number, check digit. */
public record InvoiceNumber(int year, int sequence) {

    private static final Pattern FORMAT = Pattern.compile("(\\d{4})-(\\d{6})-(\\d)");
    private static final int LAST = 999_999;

    public InvoiceNumber {
        if (sequence < 1 || sequence > LAST) {
            throw new IllegalArgumentException("sequence out of range: " + sequence);
        }
    }

    public static InvoiceNumber parse(String text) {
        Matcher matcher = FORMAT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an invoice number: " + text);
        }
        InvoiceNumber number =
                new InvoiceNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        int digit = Integer.parseInt(matcher.group(3));
        if (digit != number.checkDigit()) {
            throw new IllegalArgumentException("wrong check digit in " + text);
        }
        return number;
    }

    /** The next number; the count starts again at one in a new year. */
    public InvoiceNumber next(int currentYear) {
        if (currentYear < year) {
            throw new IllegalStateException("the clock went back from " + year + " to " + currentYear);
        }
        return currentYear > year ? new InvoiceNumber(currentYear, 1) : new InvoiceNumber(year, sequence + 1);
    }

    /** Luhn's check digit over year and sequence: it finds any single wrong digit. */
    public int checkDigit() {
        String digits = body().replace("-", "");
        int sum = 0;
        boolean twice = true;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            if (twice) {
                digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
            twice = !twice;
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return body() + "-" + checkDigit();
    }

    private String body() {
        return String.format("%04d-%06d", year, sequence);
    }
}
