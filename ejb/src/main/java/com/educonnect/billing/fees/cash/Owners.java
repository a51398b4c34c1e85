package com.educonnect.billing.fees.cash;

import com.educonnect.billing.Money;
import com.educonnect.billing.fees.School;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whose a payment is. */
@Dependent
class Owners {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    School school;

    /** The family, or the one that took over its account; held, so that of two payments one comes after the other. */
    Optional<UUID> hold(UUID subject, Money amount) {
        if (!amount.currency().equals(school.currency())) {
            return Optional.empty();
        }
        var family = sql.find(
                "SELECT coalesce(joined_id, id) FROM family WHERE id = ?",
                row -> row.getObject(1, UUID.class),
                subject);
        family.ifPresent(id -> sql.query("SELECT id FROM family WHERE id = ? FOR UPDATE", row -> null, id));
        return family;
    }

    /** The number of a family. */
    Optional<String> number(UUID family) {
        return sql.find("SELECT number FROM family WHERE id = ?", row -> row.getString(1), family);
    }

    /** A moment of a day at which it is that day wherever the school is. */
    Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(school.zone()).toInstant();
    }

    /** The school's day of a moment. */
    LocalDate day(Instant at) {
        return at.atZone(school.zone()).toLocalDate();
    }
}
