package com.educonnect.billing.contracts;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Price lists: published by the operator, offered to schools by their currency. */
@Stateless
public class PlanService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Audit audit;

    /** All editions, the newest of each first. */
    public List<PlanView> all() {
        return sql.query(PlanView.SELECT + " ORDER BY p.currency, p.code, p.edition DESC", PlanView::read);
    }

    /** What may be chosen now in a currency. */
    public List<PlanView> offered(String currency) {
        return sql.query(
                PlanView.SELECT + " WHERE p.currency = ? AND p.retired_at IS NULL ORDER BY p.minimum, p.code",
                PlanView::read,
                currency);
    }

    public PlanView get(UUID id) {
        return sql.find(PlanView.SELECT + " WHERE p.id = ?", PlanView::read, id)
                .orElseThrow(() -> new Rejected(ContractError.PLAN_NOT_FOUND));
    }

    /** Publishes an edition and withdraws the one before it; contracts keep what they have. */
    public PlanView publish(UUID id, SavePlan plan) {
        var known = sql.find(PlanView.SELECT + " WHERE p.id = ?", PlanView::read, id);
        if (known.isPresent()) {
            return known.filter(found -> says(found, plan))
                    .orElseThrow(() -> new Rejected(ContractError.PLAN_IS_FIXED));
        }
        new PriceList(
                Term.of(plan.term()), java.util.Currency.getInstance(plan.currency()), plan.tiers(), plan.minimum());
        sql.update("UPDATE plan SET retired_at = now() WHERE code = ? AND retired_at IS NULL", plan.code());
        sql.update(
                "INSERT INTO plan (id, code, edition, name, currency, term, tiers, minimum) SELECT ?, ?,"
                        + " 1 + coalesce((SELECT max(edition) FROM plan WHERE code = ?), 0), ?, ?, ?, ?::jsonb, ?",
                id,
                plan.code(),
                plan.code(),
                plan.name().strip(),
                plan.currency(),
                plan.term(),
                PlanView.json(plan.tiers()),
                plan.minimum());
        audit.record("plan.published", "plan", id, Map.of("code", plan.code()));
        return get(id);
    }

    private static boolean says(PlanView found, SavePlan plan) {
        return found.code().equals(plan.code())
                && found.currency().equals(plan.currency())
                && found.term().equals(plan.term())
                && found.bands().equals(plan.tiers())
                && found.minimum() == plan.minimum();
    }

    /** Offered no more; whoever has it keeps it. */
    public PlanView retire(UUID id) {
        get(id);
        sql.update("UPDATE plan SET retired_at = now() WHERE id = ? AND retired_at IS NULL", id);
        audit.record("plan.retired", "plan", id, Map.of());
        return get(id);
    }
}
