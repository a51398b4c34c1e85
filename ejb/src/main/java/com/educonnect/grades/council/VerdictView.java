package com.educonnect.grades.council;

import com.educonnect.grades.Documents;
import jakarta.annotation.Nullable;
import jakarta.json.JsonString;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is said and decided of a pupil.
 *
 * @param refused honours that the figures earned and conduct forfeits
 * @param proposed what the rules proposed when it was decided
 * @param by who wrote it last, as the school writes the name, or null
 * @param decidedAt null as long as it is only prepared
 */
public record VerdictView(
        UUID pupil,
        @Nullable String comment,
        List<String> honours,
        List<String> refused,
        List<String> warnings,
        @Nullable String decision,
        @Nullable String reasons,
        List<Trait> conduct,
        List<ProposedChoice> proposed,
        @Nullable String by,
        Instant at,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {
    /** A mark or a word for one side of a pupil's conduct. */
    public record Trait(String key, String value) {
        static Trait of(SaveVerdict.Trait trait) {
            return new Trait(trait.key(), trait.value());
        }
    }

    static final String COLUMNS = """
            v.pupil_id, v.comment, v.honour, v.refused, v.warning, v.decision, v.reasons, v.conduct::text AS conduct,
            v.proposed::text AS proposed, v.written_at, v.decided_at, v.version,
            concat_ws(' ', w.family_name, nullif(w.given_names, '')) AS by,
            concat_ws(' ', d.family_name, nullif(d.given_names, '')) AS decided_by""";

    static final String FROM = """
            FROM council_verdict v
            LEFT JOIN person w ON w.id = v.written_by_person
            LEFT JOIN person d ON d.id = v.decided_by_person
            """;

    static VerdictView of(ResultSet row) throws SQLException {
        var conduct = Documents.object(row.getString("conduct"));
        return new VerdictView(
                row.getObject("pupil_id", UUID.class),
                row.getString("comment"),
                codes(row, "honour"),
                codes(row, "refused"),
                codes(row, "warning"),
                row.getString("decision"),
                row.getString("reasons"),
                conduct.entrySet().stream()
                        .map(trait -> new Trait(trait.getKey(), ((JsonString) trait.getValue()).getString()))
                        .toList(),
                Documents.objects(row.getString("proposed")).stream()
                        .map(ProposedChoice::of)
                        .toList(),
                name(row, "by"),
                instant(row, "written_at"),
                name(row, "decided_by"),
                instant(row, "decided_at"),
                row.getInt("version"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        var codes = row.getString(column);
        return codes == null ? List.of() : List.of(codes.split(" "));
    }

    private static String name(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null || name.isEmpty() ? null : name;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    /** Whether both give the same, whatever they say. */
    boolean givesWhat(SaveVerdict command) {
        return honours.equals(command.honours())
                && refused.equals(command.refused())
                && warnings.equals(command.warnings())
                && Objects.equals(decision, command.decision());
    }

    boolean says(SaveVerdict command) {
        return givesWhat(command)
                && Objects.equals(comment, command.comment())
                && Objects.equals(reasons, command.reasons())
                && Set.copyOf(conduct)
                        .equals(command.conduct().stream().map(Trait::of).collect(Collectors.toSet()))
                && (isDecided() || !command.decided());
    }
}
