package com.educonnect.people;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the caller may do with what is taught and marked in one class, by whom the school has assigned to it today.
 *
 * @param office whether he or she may do so in every class
 * @param readsAll class teachers, and whoever teaches or assists in everything
 * @param entersAll who teaches the class in everything
 * @param classTeacher enters what nobody is named for, as in a primary class
 * @param taught subjects he or she enters marks in
 * @param assisted subjects he or she only sees
 * @param named subjects that somebody is named for
 */
public record Rights(
        boolean office,
        boolean readsAll,
        boolean entersAll,
        boolean classTeacher,
        Set<UUID> taught,
        Set<UUID> assisted,
        Set<UUID> named) {
    private static final String CLASS_TEACHER = "class_teacher";
    private static final String ASSISTANT = "assistant";

    /**
     * One assignment to the class.
     *
     * @param subject null for all
     * @param own whether it is the caller's
     */
    public record Assigned(String role, UUID subject, boolean own) {
        public static Assigned of(JsonObject json) {
            return new Assigned(
                    json.getString("role"),
                    json.isNull("subject") ? null : UUID.fromString(json.getString("subject")),
                    json.getBoolean("own"));
        }
    }

    /** @param assignments those of the whole class */
    public static Rights of(boolean office, List<Assigned> assignments) {
        var own = assignments.stream().filter(Assigned::own).toList();
        var everything = own.stream().filter(each -> each.subject() == null).toList();
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

    public boolean enters(UUID subject) {
        return office || entersAll || taught.contains(subject) || classTeacher && !named.contains(subject);
    }

    public Set<UUID> subjectsRead() {
        var read = new HashSet<>(taught);
        read.addAll(assisted);
        return read;
    }

    private static boolean has(List<Assigned> assignments, String role) {
        return assignments.stream().anyMatch(each -> each.role().equals(role));
    }

    private static Set<UUID> subjects(List<Assigned> assignments, boolean assisting) {
        var subjects = new HashSet<UUID>();
        for (var each : assignments) {
            if (each.subject() != null && assisting == each.role().equals(ASSISTANT)) {
                subjects.add(each.subject());
            }
        }
        return Set.copyOf(subjects);
    }
}
