package com.acme.shop.billing;

/** What kind of goods a line holds, as far as value added tax is concerned. */
public enum TaxCategory {
    STANDARD,
    REDUCED,
    EXEMPT
}
