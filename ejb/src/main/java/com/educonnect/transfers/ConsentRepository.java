package com.educonnect.transfers;

import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who decides whether a pupil's file goes abroad. A pupil whose day of birth is not known is taken for younger. */
@Dependent
class ConsentRepository {
    private static final String SPEAKERS = """
             FROM platform.transfer x
             JOIN person_identifier i ON i.kind = x.identifier_kind AND i.value = x.identifier
             JOIN pupil u ON u.person_id = i.person_id
             JOIN person p ON p.id = u.person_id
             CROSS JOIN (SELECT ?::uuid AS speaker, ?::int AS majority, ?::date AS today) a
             WHERE x.side = 'giving' AND CASE
                WHEN p.birth_date + make_interval(years => a.majority
                    + CASE p.birth_precision WHEN 'day' THEN 0 ELSE 1 END) <= a.today THEN p.id = a.speaker
                ELSE EXISTS (SELECT FROM guardianship g WHERE g.pupil_id = p.id AND g.guardian_id = a.speaker AND g.custody
                             AND (g.ended_on IS NULL OR g.ended_on > a.today)) END
            """;

    @Inject
    @TenantData
    Sql sql;

    List<OwnTransfer> awaited(UUID speaker, Border border, LocalDate today) {
        return sql.query(
                "SELECT x.id, p.id AS pupil, concat_ws(' ', nullif(p.given_names, ''), p.family_name) AS name, x.other_name,"
                        + " x.other_country, x.reason, x.leaves_on" + SPEAKERS
                        + " AND x.state = 'agreed' AND x.consent = 'awaited' ORDER BY x.asked_at, x.id",
                OwnTransfer::of,
                speaker,
                border.majority,
                today);
    }

    boolean maySpeak(Transfer of, UUID speaker, Border border, LocalDate today) {
        return sql.find("SELECT 1" + SPEAKERS + " AND x.id = ?", row -> 1, speaker, border.majority, today, of.id())
                .isPresent();
    }
}
