package com.acme.shop.billing;

/** Who pays. A business is a customer with a tax number. */
public record Customer(String name, String country, String taxNumber) {

    public static Customer consumer(String name, String country) {
        return new Customer(name, country, null);
    }

    public boolean isBusiness() {
        return taxNumber != null && !taxNumber.isBlank();
    }
}
