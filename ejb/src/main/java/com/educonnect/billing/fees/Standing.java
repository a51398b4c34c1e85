package com.educonnect.billing.fees;

/** SQL that works out what families owe: the same as {@link Account}, for all of them at once. */
public final class Standing {
    /**
     * Each debt of each family: what belongs together and its net, with what is due up to it ({@code upto}) and what there is
     * to cover it ({@code pool}). No debt is below one; a family without any has one row with none.
     */
    public static final String DEBTS = """
            nets AS (
                SELECT c.family_id, min(c.due_on) AS due_on, min(c.id::text) AS first, sum(c.amount) AS net,
                       (array_agg(c.pupil_id))[1] AS pupil_id, (array_agg(c.fee_id))[1] AS fee_id,
                       min(c.instalment) AS instalment, bool_or(c.kind = 'late') AS late
                  FROM fee_charge c
                 GROUP BY c.family_id, CASE WHEN c.fee_id IS NOT NULL AND c.kind <> 'late'
                     THEN concat(c.pupil_id, c.fee_id, c.instalment) ELSE coalesce(c.reverses_id, c.id)::text END),
            received AS (
                SELECT r.family_id, sum(r.amount) AS sum FROM fee_receipt r WHERE r.voided_on IS NULL GROUP BY r.family_id),
            let_off AS (SELECT n.family_id, -sum(n.net) AS sum FROM nets n WHERE n.net < 0 GROUP BY n.family_id),
            pools AS (
                SELECT f.id AS family_id, coalesce(r.sum, 0) + coalesce(l.sum, 0) AS pool
                  FROM family f
                  LEFT JOIN received r ON r.family_id = f.id
                  LEFT JOIN let_off l ON l.family_id = f.id),
            debts AS (
                SELECT p.family_id, p.pool, n.due_on, n.pupil_id, n.fee_id, n.instalment, n.late, coalesce(n.net, 0) AS net,
                       coalesce(sum(n.net) OVER (PARTITION BY p.family_id ORDER BY n.due_on, n.first), 0) AS upto
                  FROM pools p LEFT JOIN nets n ON n.family_id = p.family_id AND n.net > 0),
            open AS (
                SELECT d.family_id, d.pool, d.due_on, d.pupil_id, d.fee_id, d.instalment, d.late, d.net,
                       greatest(0, least(d.net, d.upto - d.pool)) AS open
                  FROM debts d)
            """;

    private Standing() {}
}
