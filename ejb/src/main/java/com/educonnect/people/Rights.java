package com.educonnect.people;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the caller may do with what is taught and marked in one class, by whom the school has assigned to it today.
 *
 * @param office whether he or she may see every class
 * @param readsAll class teachers, and whoever teaches or assists in everything
 * @param teachesAll who teaches the class in everything
 * @param classTeacher teaches what nobody is named for, as in a primary class
 * @param taught subjects he or she teaches
 * @param assisted subjects he or she only sees
 * @param named subjects that somebody is named for
 */
public record Rights(
        boolean office,
        boolean readsAll,
        boolean teachesAll,
        boolean classTeacher,
        Set<UUID> taught,
        Set<UUID> assisted,
        Set<UUID> named) {
    private static final String CLASS_TEACHER = "class_teacher";
    private static final String ASSISTANT = "assistant";

    /** The assignments of one class on a day, as {@link #of} reads them; {@code own} are those of {@code a.person}. */
    public static final String ASSIGNMENTS = """
            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', t.role, 'subject', t.subject_id,
                        'own', t.staff_id IS NOT DISTINCT FROM a.person)), '[]')
             FROM teaching_assignment t
             WHERE t.school_class_id = c.id AND (t.starts_on IS NULL OR t.starts_on <= a.today)
               AND (t.ends_on IS NULL OR t.ends_on > a.today))::text AS teaching""";

    /** @param json what {@link #ASSIGNMENTS} answers */
    public static Rights of(boolean office, String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return of(office, reader.readArray().getValuesAs(JsonValue::asJsonObject));
        }
    }

    private static Rights of(boolean office, List<JsonObject> assignments) {
        var own = assignments.stream().filter(each -> each.getBoolean("own")).toList();
        var everything = own.stream().filter(each -> subject(each) == null).toList();
        return new Rights(
                office,
                !everything.isEmpty() || has(own, CLASS_TEACHER),
                has(everything, "teacher"),
                has(own, CLASS_TEACHER),
                subjects(own, false),
                subjects(own, true),
                subjects(assignments, false));
    }

    public boolean any() {
        return office || readsAll || !taught.isEmpty() || !assisted.isEmpty();
    }

    public boolean readsEverySubject() {
        return office || readsAll;
    }

    public boolean reads(UUID subject) {
        return readsEverySubject() || taught.contains(subject) || assisted.contains(subject);
    }

    /** Whether marks in it are the caller's to enter; the office's may be in every class. */
    public boolean enters(UUID subject) {
        return office || teaches(subject);
    }

    public boolean teaches(UUID subject) {
        return teachesAll || taught.contains(subject) || classTeacher && !named.contains(subject);
    }

    public Set<UUID> subjectsRead() {
        var read = new HashSet<>(taught);
        read.addAll(assisted);
        return read;
    }

    private static boolean has(List<JsonObject> assignments, String role) {
        return assignments.stream().anyMatch(each -> each.getString("role").equals(role));
    }

    private static Set<UUID> subjects(List<JsonObject> assignments, boolean assisting) {
        var subjects = new HashSet<UUID>();
        for (var each : assignments) {
            if (subject(each) != null && assisting == each.getString("role").equals(ASSISTANT)) {
                subjects.add(subject(each));
            }
        }
        return Set.copyOf(subjects);
    }

    private static UUID subject(JsonObject assignment) {
        return assignment.isNull("subject") ? null : UUID.fromString(assignment.getString("subject"));
    }
}
