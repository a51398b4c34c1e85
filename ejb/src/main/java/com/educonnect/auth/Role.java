package com.educonnect.auth;

import static com.educonnect.auth.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What someone is in a school, in a district or with the operator, and what that allows unless a school adjusts it. */
public enum Role {
    OPERATOR(
            Place.OPERATOR,
            EnumSet.of(
                    ESTABLISHMENTS_READ,
                    ESTABLISHMENTS_MANAGE,
                    DISTRICTS_READ,
                    DISTRICTS_MANAGE,
                    SCHOOLS_READ,
                    SCHOOLS_MANAGE,
                    JOBS_READ,
                    JOBS_MANAGE)),
    FINANCE(
            Place.OPERATOR,
            EnumSet.of(ESTABLISHMENTS_READ, DISTRICTS_READ, FINANCE_READ, FINANCE_MANAGE, FINANCE_APPROVE)),
    DISTRICT_ADMIN(
            Place.DISTRICT,
            EnumSet.of(
                    DISTRICTS_READ, SCHOOLS_READ, SCHOOLS_MANAGE, PUPILS_GRANTED, SUBSCRIPTION_READ, SUBSCRIPTION_PAY)),
    HEAD(Place.SCHOOL, everythingOfTheSchool()),
    SCHOOL_ADMIN(Place.SCHOOL, everythingButTheHeads()),
    BURSAR(Place.SCHOOL, EnumSet.of(STRUCTURE_READ, PEOPLE_READ, FEES_READ, FEES_MANAGE, FEES_CASH)),
    TEACHER(
            Place.SCHOOL,
            EnumSet.of(
                    STRUCTURE_READ,
                    PEOPLE_READ,
                    ROLLS_READ,
                    ROLLS_SAVE,
                    MARKS_READ,
                    MARKS_ENTER,
                    COURSES_READ,
                    COURSES_EDIT,
                    ASSIGNMENTS_READ,
                    ASSIGNMENTS_MANAGE,
                    FILES_READ,
                    FILES_UPLOAD,
                    COMMENTS_WRITE,
                    COUNCILS_READ,
                    COUNCILS_PREPARE,
                    WARNINGS_READ,
                    SECRETS_RESET)),
    PUPIL(
            Place.SCHOOL,
            EnumSet.of(
                    OWN_READ,
                    MARKS_OWN,
                    COURSES_OWN,
                    ASSIGNMENTS_OWN,
                    ASSIGNMENTS_HAND_IN,
                    FILES_READ,
                    FILES_UPLOAD,
                    CARDS_OWN,
                    TRANSFERS_OWN)),
    GUARDIAN(
            Place.SCHOOL,
            EnumSet.of(
                    OWN_CHILDREN_READ,
                    FEES_OWN,
                    MARKS_OWN,
                    COURSES_OWN,
                    ASSIGNMENTS_OWN,
                    FILES_READ,
                    CARDS_OWN,
                    WARNINGS_OWN,
                    TRANSFERS_OWN));

    /** Where a role is held. */
    public enum Place {
        OPERATOR,
        DISTRICT,
        SCHOOL
    }

    private final Place place;
    private final Set<Permission> defaults;

    Role(Place place, Set<Permission> defaults) {
        this.place = place;
        this.defaults = Set.copyOf(defaults);
    }

    private static Set<Permission> everythingOfTheSchool() {
        var all = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values()).filter(Permission::ofSchool).forEach(all::add);
        all.removeAll(Permission.PERSONAL);
        return all;
    }

    /** What a school shows to its district is its head's own decision. */
    private static Set<Permission> everythingButTheHeads() {
        var all = EnumSet.copyOf(everythingOfTheSchool());
        all.remove(DISTRICT_ACCESS_GRANT);
        return all;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Place place() {
        return place;
    }

    public Set<Permission> defaults() {
        return defaults;
    }

    /** A head who gave away the management of roles could never take anything back. */
    public boolean mustKeep(Permission permission) {
        return this == HEAD && permission == ROLES_MANAGE;
    }

    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
