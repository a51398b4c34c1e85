package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.FamilyMatch;
import com.educonnect.billing.fees.FamilyNumber;
import com.educonnect.billing.fees.School;
import com.educonnect.billing.fees.Standing;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the families that a reference may mean, as somebody typed it on a phone or in a bank. */
@Dependent
class Matching {
    private static final int MOST = 20;
    private static final String FAMILIES = "WITH " + Standing.DEBTS + """
            SELECT f.id, f.number, f.name, (SELECT sum(o.net) - max(o.pool) FROM open o WHERE o.family_id = f.id) AS balance
              FROM family f WHERE f.joined_id IS NULL AND f.number = ANY (?) ORDER BY f.number <> ?, f.number LIMIT ?
            """;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    School school;

    List<FamilyMatch> of(String reference) {
        var typed = FamilyNumber.digits(reference);
        if (typed.isEmpty() || typed.length() > MOST) {
            return List.of();
        }
        var numbers = new ArrayList<>(FamilyNumber.near(typed));
        numbers.add(typed);
        return sql.query(
                FAMILIES,
                row -> new FamilyMatch(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        school.currency().getCurrencyCode(),
                        row.getString(2).equals(typed)),
                Sql.array("text", numbers),
                typed,
                MOST);
    }

    Optional<UUID> exact(String reference) {
        return of(reference).stream()
                .filter(FamilyMatch::exact)
                .map(FamilyMatch::family)
                .findFirst();
    }
}
