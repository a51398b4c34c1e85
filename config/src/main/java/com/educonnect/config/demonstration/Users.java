package com.educonnect.config.demonstration;

import java.util.Collections;
import java.util.stream.Stream;

/** The people of a OneRoster set: a line for each of them, one for the part that he or she plays, one for a pupil's birth. */
final class Users {
    private static final int UNTOLD_OF_BIRTH = 11;

    private final CsvSet files;
    private final String org;

    record Name(String family, String given) {}

    Users(CsvSet files, String org) {
        this.files = files;
        this.org = org;
    }

    void addTeacher(String id, Name name, String email) {
        add(id, "teacher", name, email, "", "", "");
    }

    void addGuardian(String id, Name name, String phone) {
        add(id, "guardian", name, "", phone, "", "");
    }

    void addPupil(String id, Name name, String guardian, String level) {
        add(id, "student", name, "", "", guardian, level);
    }

    private void add(String id, String role, Name name, String email, String phone, String agents, String grades) {
        files.line(
                "users",
                id,
                "",
                "",
                "true",
                id,
                "",
                name.given(),
                name.family(),
                "",
                "",
                email,
                phone,
                phone,
                agents,
                grades,
                "",
                "",
                "",
                "",
                "",
                org,
                "");
        files.line("roles", "role-" + id, "", "", id, "primary", role, "", "", org, "");
    }

    void describe(String id, boolean girl, String born) {
        var told = Stream.of(id, "", "", born, girl ? "female" : "male");
        var untold = Collections.nCopies(UNTOLD_OF_BIRTH, "").stream();
        files.line("demographics", Stream.concat(told, untold).toArray(String[]::new));
    }
}
