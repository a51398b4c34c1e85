package com.educonnect.grades.council;

import com.educonnect.grades.council.SaveVerdict.Trait;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads and writes what councils say and decide. */
@Dependent
class VerdictRepository {
    /** At the version after the one that was seen, unless somebody has written meanwhile. */
    private static final String WRITE = """
            INSERT INTO council_verdict AS v (council_id, pupil_id, comment, honour, refused, warning, decision, reasons,
                conduct, proposed, written_by, written_by_person, decided_by, decided_by_person, decided_at, version)
            SELECT ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), ?, ?, ?::jsonb,
                   CASE WHEN a.decided THEN ?::jsonb ELSE '[]' END, a.identity, a.person,
                   CASE WHEN a.decided THEN a.identity END, CASE WHEN a.decided THEN a.person END,
                   CASE WHEN a.decided THEN now() END, a.seen + 1
            FROM (SELECT ?::uuid AS identity, ?::uuid AS person, ?::boolean AS decided, ?::int AS seen) a
            ON CONFLICT (council_id, pupil_id) DO UPDATE
            SET comment = excluded.comment, honour = excluded.honour, refused = excluded.refused,
                warning = excluded.warning, decision = excluded.decision, reasons = excluded.reasons,
                conduct = excluded.conduct, written_by = excluded.written_by,
                written_by_person = excluded.written_by_person, written_at = now(), version = excluded.version,
                proposed = CASE WHEN excluded.decided_at IS NULL THEN v.proposed ELSE excluded.proposed END,
                decided_by = coalesce(excluded.decided_by, v.decided_by),
                decided_by_person = CASE WHEN excluded.decided_at IS NULL THEN v.decided_by_person
                    ELSE excluded.decided_by_person END,
                decided_at = coalesce(excluded.decided_at, v.decided_at)
            WHERE v.version = excluded.version - 1
            """;

    @Inject
    @TenantData
    Sql sql;

    List<VerdictView> ofCouncil(UUID council) {
        return sql.query(
                "SELECT " + VerdictView.COLUMNS + " " + VerdictView.FROM + "WHERE v.council_id = ?::uuid",
                VerdictView::of,
                council);
    }

    Map<UUID, VerdictView> byPupil(UUID council) {
        return ofCouncil(council).stream().collect(Collectors.toMap(VerdictView::pupil, verdict -> verdict));
    }

    Optional<VerdictView> find(UUID council, UUID pupil) {
        return sql.find(
                "SELECT " + VerdictView.COLUMNS + " " + VerdictView.FROM + "WHERE v.council_id = ? AND v.pupil_id = ?",
                VerdictView::of,
                council,
                pupil);
    }

    /** Whether it was still at the version that was seen. */
    boolean write(UUID council, UUID pupil, SaveVerdict command, List<ProposedChoice> proposed, Actor actor) {
        return sql.update(
                        WRITE,
                        council,
                        pupil,
                        command.comment(),
                        String.join(" ", command.honours()),
                        String.join(" ", command.refused()),
                        String.join(" ", command.warnings()),
                        command.decision(),
                        command.reasons(),
                        conduct(command.conduct()),
                        proposed(proposed),
                        actor.identity(),
                        actor.person(),
                        command.decided(),
                        command.version())
                == 1;
    }

    private static String conduct(List<Trait> traits) {
        var object = Json.createObjectBuilder();
        traits.forEach(trait -> object.add(trait.key(), trait.value()));
        return object.build().toString();
    }

    private static String proposed(List<ProposedChoice> proposed) {
        var array = Json.createArrayBuilder();
        proposed.forEach(each -> array.add(each.json()));
        return array.build().toString();
    }
}
