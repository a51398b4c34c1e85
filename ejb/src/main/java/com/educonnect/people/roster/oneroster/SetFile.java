package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of a set. The columns are those of version 1.2 in its order, then this product's own; a star marks what is
 * taken in, a minus what is only written.
 */
enum SetFile {
    ACADEMIC_SESSIONS(
            "academicSessions",
            "sourcedId* status* dateLastModified- title* type* startDate* endDate* parentSourcedId* schoolYear*",
            "kind* state* weekend* position* closures*",
            "sourcedId title startDate endDate"),
    CLASSES(
            "classes",
            "sourcedId* status* dateLastModified- title* grades* courseSourcedId* classCode* classType* location*"
                    + " schoolSourcedId* termSourcedIds* subjects- subjectCodes- periods",
            "stream* shift* capacity* listFrozenOn*",
            "sourcedId title"),
    COURSES(
            "courses",
            "sourcedId* status* dateLastModified- schoolYearSourcedId- title* courseCode* grades orgSourcedId*"
                    + " subjects- subjectCodes-",
            "none* coefficients*",
            "sourcedId title"),
    DEMOGRAPHICS(
            "demographics",
            "sourcedId* status* dateLastModified- birthDate* sex* americanIndianOrAlaskaNative asian"
                    + " blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white"
                    + " demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode"
                    + " stateOfBirthAbbreviation cityOfBirth* publicSchoolResidenceStatus",
            "birthPrecision* nationality*",
            "sourcedId"),
    ENROLLMENTS(
            "enrollments",
            "sourcedId* status* dateLastModified- classSourcedId* schoolSourcedId* userSourcedId* role* primary*"
                    + " beginDate* endDate*",
            "repeating* reason* subject* weeklyMinutes* assignment*",
            "sourcedId classSourcedId userSourcedId role"),
    ORGS(
            "orgs",
            "sourcedId* status* dateLastModified- name* type* identifier* parentSourcedId*",
            "levels* streams* rooms* shifts* slots*",
            "sourcedId name type"),
    ROLES(
            "roles",
            "sourcedId- status* dateLastModified- userSourcedId* roleType* role* beginDate* endDate* orgSourcedId*"
                    + " userProfileSourcedId-",
            "title* reason*",
            "userSourcedId role"),
    USERS(
            "users",
            "sourcedId* status* dateLastModified- enabledUser- username* userIds* givenName* familyName* middleName*"
                    + " identifier* email* sms* phone* agentSourcedIds* grades* password- userMasterIdentifier*"
                    + " resourceSourcedIds preferredGivenName* preferredMiddleName preferredFamilyName"
                    + " primaryOrgSourcedId* pronouns",
            "agents* address* language* identifiers*",
            "sourcedId");

    /** Columns of version 1.1 and spellings seen in the wild, beside those of the enum. */
    private static final Set<String> ALSO =
            folded("orgSourcedIds role preferredFirstName prefferedGivenName prefferedFirstName dataLastModified");

    private final String file;
    private final List<String> columns = new ArrayList<>();
    private final Set<String> known;
    private final List<String> required;

    SetFile(String file, String standard, String own, String required) {
        this.file = file;
        var all = new ArrayList<>(List.of(standard.split(" ")));
        Arrays.stream(own.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> all.add("metadata." + word));
        all.forEach(word -> columns.add(word.replaceAll("[*-]", "")));
        known = all.stream()
                .filter(word -> word.endsWith("*") || word.endsWith("-"))
                .map(Fold::tight)
                .collect(Collectors.toSet());
        this.required = List.of(required.split(" "));
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(" ")).map(Fold::tight).collect(Collectors.toSet());
    }

    String file() {
        return file;
    }

    String fileName() {
        return file + ".csv";
    }

    /** The header of an export. */
    List<String> columns() {
        return columns;
    }

    List<String> required() {
        return required;
    }

    boolean takesIn(String header) {
        return known.contains(Fold.tight(header)) || ALSO.contains(Fold.tight(header));
    }

    boolean isStandard(String header) {
        return columns.stream().anyMatch(column -> Fold.tight(column).equals(Fold.tight(header)));
    }

    static Optional<SetFile> find(String name) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equalsIgnoreCase(name))
                .findFirst();
    }
}
