package com.educonnect.billing.fees;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where a payer reads mail. */
@Dependent
class PayerAddress {
    @Inject
    @TenantData
    Sql sql;

    Optional<String> of(UUID payer) {
        return sql.query("SELECT nullif(email, '') FROM person WHERE id = ?", row -> row.getString(1), payer).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }
}
