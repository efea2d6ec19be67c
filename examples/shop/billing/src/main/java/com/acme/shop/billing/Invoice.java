package com.acme.shop.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A finished invoice. Tax is worked out once for each rate, not for each line, as the law allows. */
public final class Invoice {

    /** One line: a number of equal goods. */
    public record Line(String text, int quantity, Money unitPrice, TaxCategory category) {
        public Money net() {
            return unitPrice.times(quantity);
        }
    }

    private final InvoiceNumber number;
    private final Customer customer;
    private final List<Line> lines;
    private final Map<BigDecimal, Money> netByRate;
    private final String note;
    private final Currency currency;

    private Invoice(InvoiceNumber number, Builder builder) {
        this.number = number;
        this.customer = builder.customer;
        this.lines = List.copyOf(builder.lines);
        this.note = builder.rules.noteFor(customer);
        this.currency = lines.get(0).unitPrice().currency();
        this.netByRate = new TreeMap<>();
        for (Line line : lines) {
            BigDecimal rate = builder.rules.rateFor(customer, line.category());
            netByRate.merge(rate, line.net(), Money::plus);
        }
    }

    public Money net() {
        return lines.stream().map(Line::net).reduce(Money.zero(currency), Money::plus);
    }

    public Money tax() {
        return netByRate.entrySet().stream()
                .map(entry -> entry.getValue().times(entry.getKey(), RoundingMode.HALF_UP))
                .reduce(Money.zero(currency), Money::plus);
    }

    public Money total() {
        return net().plus(tax());
    }

    /** What a customer pays at the till. */
    public Money cashTotal() {
        return CashRounding.forCountry(customer.country()).apply(total());
    }

    public InvoiceNumber number() {
        return number;
    }

    /** A plain text form for mail and archive. */
    public String render() {
        StringBuilder out = new StringBuilder();
        out.append("Invoice ").append(number).append(" for ").append(customer.name()).append('\n');
        for (Line line : lines) {
            out.append(String.format("%3d x %-24s %14s%n", line.quantity(), line.text(), line.net()));
        }
        netByRate.forEach((rate, base) -> {
            if (rate.signum() != 0) {
                String percent = rate.movePointRight(2).stripTrailingZeros().toPlainString();
                Money tax = base.times(rate, RoundingMode.HALF_UP);
                out.append(String.format("      tax %5s %% of %8s %14s%n", percent, base, tax));
            }
        });
        out.append(String.format("      total                    %14s%n", total()));
        if (!note.isEmpty()) {
            out.append(note).append('\n');
        }
        return out.toString();
    }

    public static Builder to(Customer customer, TaxRules rules) {
        return new Builder(customer, rules);
    }

    /** Collects lines until the invoice gets its number. */
    public static final class Builder {
        private final Customer customer;
        private final TaxRules rules;
        private final List<Line> lines = new ArrayList<>();

        private Builder(Customer customer, TaxRules rules) {
            this.customer = customer;
            this.rules = rules;
        }

        public Builder line(String text, int quantity, Money unitPrice, TaxCategory category) {
            if (quantity < 1) {
                throw new IllegalArgumentException("a line needs at least one piece");
            }
            lines.add(new Line(text, quantity, unitPrice, category));
            return this;
        }

        /** Takes a number only once there is something to bill, so that none is lost. */
        public Invoice issue(NumberRegister register) {
            if (lines.isEmpty()) {
                throw new IllegalStateException("an invoice needs a line");
            }
            return new Invoice(register.take(), this);
        }
    }
}
