package com.educonnect.billing.invoices;

/**
 * Where a seller hands in, opened.
 *
 * @param establishment as the State registered it
 * @param pointOfSale likewise
 * @param key what authenticates the seller
 */
public record TaxDesk(String establishment, String pointOfSale, String key) {
    @Override
    public String toString() {
        return establishment + ", " + pointOfSale;
    }
}
