package com.educonnect.analytics.warning;

import com.educonnect.people.Listing;
import com.educonnect.people.Reach;
import com.educonnect.people.SchoolTime;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pupils to look after: for the office all of them, for others those of classes they lead. */
@Stateless
public class WarningListService {
    private static final Listing.Query WARNINGS =
            new Listing.Query(WarningView.COLUMNS, """
            FROM (SELECT ?::boolean AS office, ?::uuid AS caller, ?::date AS today, ?::uuid AS class) a
            CROSS JOIN analytics.warning w
            JOIN (SELECT u.person_id, analytics.pupil_key(k.inner_pad, k.outer_pad, u.person_id) AS pupil_key
                  FROM pupil u CROSS JOIN analytics_key k) u ON u.pupil_key = w.pupil_key
            JOIN person p ON p.id = u.person_id
            JOIN school_class c ON c.id = w.class_id
            WHERE (a.class IS NULL OR w.class_id = a.class)
              AND (a.office OR EXISTS (
                  SELECT FROM teaching_assignment t
                  WHERE t.school_class_id = w.class_id AND t.staff_id = a.caller
                    AND (t.role = 'class_teacher' OR t.role = 'teacher' AND t.subject_id IS NULL)
                    AND (t.starts_on IS NULL OR t.starts_on <= a.today) AND (t.ends_on IS NULL OR t.ends_on > a.today)))
            """, "to_char(1 - w.risk, 'FM0.000')", "p.id");

    @Inject
    Listing listing;

    @Inject
    Tenants tenants;

    @Inject
    Reach reach;

    @Inject
    SchoolTime time;

    /**
     * The likeliest first.
     *
     * @param schoolClass null for all that the caller may see
     */
    public Page<WarningView> warnings(UUID schoolClass, String cursor, Integer limit) {
        tenants.actor().require("warnings.read");
        return listing.page(
                WARNINGS,
                WarningView::of,
                cursor,
                limit,
                reach.everyClass(),
                tenants.actor().person(),
                time.today(),
                schoolClass);
    }
}
