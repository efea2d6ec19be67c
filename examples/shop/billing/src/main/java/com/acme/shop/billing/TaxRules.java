package com.acme.shop.billing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Finds the rate of value added tax for a sale from one country to another. */
public final class TaxRules {

    private record Rates(BigDecimal standard, BigDecimal reduced) {
        static Rates of(String standard, String reduced) {
            return new Rates(new BigDecimal(standard), new BigDecimal(reduced));
        }
    }

    private static final Map<String, Rates> RATES = Map.of(
            "AT", Rates.of("0.20", "0.10"),
            "DE", Rates.of("0.19", "0.07"),
            "FR", Rates.of("0.20", "0.055"),
            "NL", Rates.of("0.21", "0.09"),
            "DK", Rates.of("0.25", "0.25"),
            "CH", Rates.of("0.081", "0.026"));

    private static final Set<String> UNION = Set.of("AT", "DE", "FR", "NL", "DK");

    private final String seller;

    public TaxRules(String seller) {
        if (!RATES.containsKey(seller)) {
            throw new IllegalArgumentException("no tax rates for the seller's country " + seller);
        }
        this.seller = seller;
    }

    /** The rate for one line; zero for exports and where the buyer owes the tax. */
    public BigDecimal rateFor(Customer buyer, TaxCategory category) {
        if (isExport(buyer) || isReverseCharge(buyer)) {
            return BigDecimal.ZERO;
        }
        Rates rates = RATES.get(buyer.country());
        if (rates == null) {
            throw new UnsupportedOperationException("no tax rates for " + buyer.country());
        }
        return switch (category) {
            case STANDARD -> rates.standard();
            case REDUCED -> rates.reduced();
            case EXEMPT -> BigDecimal.ZERO;
        };
    }

    /** A business in another country of the union pays the tax at home. */
    public boolean isReverseCharge(Customer buyer) {
        return buyer.isBusiness()
                && !buyer.country().equals(seller)
                && UNION.contains(buyer.country())
                && UNION.contains(seller);
    }

    /** Goods that leave the seller's tax area are not taxed there. */
    public boolean isExport(Customer buyer) {
        return !buyer.country().equals(seller)
                && !(UNION.contains(buyer.country()) && UNION.contains(seller));
    }

    /** The sentence that the law wants on an invoice without tax; empty for an ordinary one. */
    public String noteFor(Customer buyer) {
        if (isReverseCharge(buyer)) {
            return "Reverse charge: the recipient owes the tax.";
        }
        return isExport(buyer) ? "Tax-free export." : "";
    }
}
