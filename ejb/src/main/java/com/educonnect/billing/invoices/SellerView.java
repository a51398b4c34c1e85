package com.educonnect.billing.invoices;

import jakarta.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Who sells in a country, with what its law wants to read on an invoice.
 *
 * @param code the first part of its numbers
 * @param register the number in the register of commerce (RCCM)
 * @param bank where a transfer is to be sent, as the customer reads it
 * @param clearance the State's system that numbers invoices, or null where there is none
 */
public record SellerView(
        UUID id,
        String code,
        String country,
        String name,
        @Nullable String legalForm,
        @Nullable String capital,
        String address,
        @Nullable String register,
        String taxId,
        @Nullable String taxRegime,
        @Nullable String taxCentre,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String bank,
        @Nullable String clearance,
        int version) {
    static final String SELECT = "SELECT id, code, country, name, legal_form, capital, address, register, tax_id,"
            + " tax_regime, tax_centre, email, phone, bank, clearance, version FROM seller";

    static SellerView read(ResultSet row) throws SQLException {
        return new SellerView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("country"),
                row.getString("name"),
                row.getString("legal_form"),
                row.getString("capital"),
                row.getString("address"),
                row.getString("register"),
                row.getString("tax_id"),
                row.getString("tax_regime"),
                row.getString("tax_centre"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("bank"),
                row.getString("clearance"),
                row.getInt("version"));
    }
}
