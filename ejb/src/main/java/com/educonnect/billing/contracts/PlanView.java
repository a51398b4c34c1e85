package com.educonnect.billing.contracts;

import jakarta.annotation.Nullable;
import jakarta.json.bind.JsonbBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** An edition of a price list. */
public record PlanView(
        UUID id,
        String code,
        int edition,
        String name,
        String currency,
        String term,
        List<Band> tiers,
        long minimum,
        boolean retired) {
    /** A band of the list as it was published. */
    public record Band(@Nullable Integer upTo, long price) {}

    static final String SELECT = "SELECT p.id, p.code, p.edition, p.name, p.currency, p.term, p.tiers::text AS tiers,"
            + " p.minimum, p.retired_at IS NOT NULL AS retired FROM plan p";

    static PlanView read(ResultSet row) throws SQLException {
        return new PlanView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("edition"),
                row.getString("name"),
                row.getString("currency"),
                row.getString("term"),
                List.of(Holder.JSON.fromJson(row.getString("tiers"), Band[].class)),
                row.getLong("minimum"),
                row.getBoolean("retired"));
    }

    public PriceList prices() {
        return new PriceList(Term.of(term), Currency.getInstance(currency), bands(), minimum);
    }

    List<Tier> bands() {
        return tiers.stream().map(band -> new Tier(band.upTo(), band.price())).toList();
    }

    static String json(List<Tier> tiers) {
        return Holder.JSON.toJson(tiers);
    }

    /** Made when first used. */
    private static final class Holder {
        private static final jakarta.json.bind.Jsonb JSON = JsonbBuilder.create();
    }
}
