package com.acme.shop.billing;

/** How an amount that is paid in cash is rounded to the smallest coin in use. */
public enum CashRounding {
    NONE(1),
    /** Five cents: Switzerland, the Netherlands, Finland. */
    FIVE(5),
    /** Fifty øre: Denmark. */
    FIFTY(50);

    private final long step;

    CashRounding(long step) {
        this.step = step;
    }

    /** Rounds half away from zero, as shop tills do. */
    public Money apply(Money amount) {
        if (step == 1) {
            return amount;
        }
        long units = Math.abs(amount.minorUnits());
        long rounded = (units + step / 2) / step * step;
        return new Money(amount.isNegative() ? -rounded : rounded, amount.currency());
    }

    public static CashRounding forCountry(String country) {
        return switch (country) {
            case "CH", "NL", "FI" -> FIVE;
            case "DK" -> FIFTY;
            default -> NONE;
        };
    }
}
