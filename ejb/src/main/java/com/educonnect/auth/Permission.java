package com.educonnect.auth;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may be done, named object.verb; every endpoint names one of these. */
public enum Permission {
    PEOPLE_READ("people.read"),
    PEOPLE_MANAGE("people.manage"),
    ROSTER_IMPORT("roster.import"),
    ROSTER_EXPORT("roster.export"),
    STRUCTURE_READ("structure.read"),
    STRUCTURE_MANAGE("structure.manage"),
    ENROLMENTS_MANAGE("enrolments.manage"),
    ROLLS_READ("rolls.read"),
    ROLLS_SAVE("rolls.save"),
    ROLLS_OFFICE("rolls.office"),
    MARKS_READ("marks.read"),
    MARKS_ENTER("marks.enter"),
    MARKS_OFFICE("marks.office"),
    MARKS_SEAL("marks.seal"),
    SCHEMES_MANAGE("schemes.manage"),
    COURSES_READ("courses.read"),
    COURSES_EDIT("courses.edit"),
    COURSES_OFFICE("courses.office"),
    COMMENTS_WRITE("comments.write"),
    PHRASES_MANAGE("phrases.manage"),
    COUNCILS_READ("councils.read"),
    COUNCILS_PREPARE("councils.prepare"),
    COUNCILS_DECIDE("councils.decide"),
    ASSIGNMENTS_READ("assignments.read"),
    ASSIGNMENTS_MANAGE("assignments.manage"),
    FILES_READ("files.read"),
    FILES_UPLOAD("files.upload"),
    CARDS_READ("report-cards.read"),
    CARDS_ISSUE("report-cards.issue"),
    TEMPLATES_MANAGE("templates.manage"),
    WARNINGS_READ("warnings.read"),
    WARNINGS_MANAGE("warnings.manage"),
    YEARS_END("years.end"),
    ARCHIVE_READ("archive.read"),
    PEOPLE_ERASE("people.erase"),
    TRANSFERS_MANAGE("transfers.manage"),
    FEES_READ("fees.read"),
    FEES_MANAGE("fees.manage"),
    FEES_CASH("fees.cash"),
    FIGURES_READ("figures.read"),
    SETTINGS_MANAGE("settings.manage"),
    ROLES_MANAGE("roles.manage"),
    MEMBERS_READ("members.read"),
    MEMBERS_MANAGE("members.manage"),
    SECRETS_RESET("secrets.reset"),
    AUDIT_READ("audit.read"),
    OWN_CHILDREN_READ("own-children.read"),
    FEES_OWN("fees.own"),
    OWN_READ("own.read"),
    MARKS_OWN("marks.own"),
    COURSES_OWN("courses.own"),
    ASSIGNMENTS_OWN("assignments.own"),
    ASSIGNMENTS_HAND_IN("assignments.hand-in"),
    CARDS_OWN("report-cards.own"),
    WARNINGS_OWN("warnings.own"),
    TRANSFERS_OWN("transfers.own"),
    SUBSCRIPTION_READ("subscription.read"),
    SUBSCRIPTION_PAY("subscription.pay"),
    NOTICES_READ("notices.read"),
    DISTRICT_ACCESS_GRANT("district-access.grant"),
    SCHOOLS_READ("schools.read", false),
    SCHOOLS_MANAGE("schools.manage", false),
    PUPILS_GRANTED("pupils.granted", false),
    DISTRICTS_READ("districts.read", false),
    DISTRICTS_MANAGE("districts.manage", false),
    ESTABLISHMENTS_READ("establishments.read", false),
    ESTABLISHMENTS_MANAGE("establishments.manage", false),
    JOBS_READ("jobs.read", false),
    JOBS_MANAGE("jobs.manage", false),
    FINANCE_READ("finance.read", false),
    FINANCE_MANAGE("finance.manage", false),
    FINANCE_APPROVE("finance.approve", false);

    /** What is only ever about oneself is no power over others. */
    static final Set<Permission> PERSONAL = Set.of(
            OWN_READ,
            OWN_CHILDREN_READ,
            FEES_OWN,
            MARKS_OWN,
            COURSES_OWN,
            ASSIGNMENTS_OWN,
            ASSIGNMENTS_HAND_IN,
            CARDS_OWN,
            WARNINGS_OWN,
            TRANSFERS_OWN);

    private final String id;
    private final boolean school;

    Permission(String id) {
        this(id, true);
    }

    Permission(String id, boolean school) {
        this.id = id;
        this.school = school;
    }

    public String id() {
        return id;
    }

    /** Whether a school may give it to its roles; the others belong to districts and to the operator. */
    public boolean ofSchool() {
        return school;
    }

    public static Optional<Permission> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
