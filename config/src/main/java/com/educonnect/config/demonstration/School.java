package com.educonnect.config.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up school.
 *
 * @param key begins all its keys, user names and addresses
 * @param classes name and level of each class, from the youngest
 * @param age of the youngest in the year in which the school year begins
 * @param unit what a roll is taken for: lesson or half_day
 * @param preset the rules by which it counts, and what it calls them
 */
record School(
        String key,
        String name,
        String code,
        String country,
        String language,
        String currency,
        String timeZone,
        Names names,
        List<Year> sessions,
        List<SchoolClass> classes,
        int age,
        int pupilsPerClass,
        List<String> subjects,
        String unit,
        String preset,
        String rules) {

    record SchoolClass(String name, String level) {}

    /** A school year or one of its periods. */
    record Year(String type, String title, LocalDate from, LocalDate to) {}

    /** The year in which most of a level were born. */
    int bornIn(String level) {
        var levels = classes.stream().map(SchoolClass::level).distinct().toList();
        return sessions.getFirst().from().getYear() - age - levels.indexOf(level);
    }

    static List<School> all(LocalDate today) {
        return List.of(lycee(today), primary(today), secondary(today));
    }

    private static School lycee(LocalDate today) {
        return new School(
                "lycee",
                "Lycée Moderne de Thiès",
                "TH-LM-001",
                "SN",
                "fr",
                "XOF",
                "Africa/Dakar",
                Names.SENEGAL,
                SchoolCalendar.SENEGAL.sessions(today),
                List.of(
                        new SchoolClass("6e A", "6e"),
                        new SchoolClass("6e B", "6e"),
                        new SchoolClass("5e A", "5e"),
                        new SchoolClass("4e A", "4e"),
                        new SchoolClass("3e A", "3e"),
                        new SchoolClass("2nde S", "2nde"),
                        new SchoolClass("1re S2", "1re"),
                        new SchoolClass("Tle S2", "Tle")),
                12,
                40,
                List.of("Mathématiques", "Français", "Anglais", "Histoire-Géographie", "SVT", "Physique-Chimie", "EPS"),
                "lesson",
                "sn-secondary",
                "Règles du lycée");
    }

    private static School primary(LocalDate today) {
        return new School(
                "primaire",
                "École Élémentaire Liberté",
                "TH-EE-014",
                "SN",
                "fr",
                "XOF",
                "Africa/Dakar",
                Names.SENEGAL,
                SchoolCalendar.SENEGAL.sessions(today),
                List.of(
                        new SchoolClass("CI", "CI"),
                        new SchoolClass("CP", "CP"),
                        new SchoolClass("CE1", "CE1"),
                        new SchoolClass("CE2", "CE2"),
                        new SchoolClass("CM1", "CM1"),
                        new SchoolClass("CM2", "CM2")),
                6,
                45,
                List.of("Langue et communication", "Mathématiques", "Découverte du monde"),
                "half_day",
                "sn-elementary",
                "Règles de l’école");
    }

    private static School secondary(LocalDate today) {
        return new School(
                "karoo",
                "Karoo View Secondary School",
                "NC-300412",
                "ZA",
                "en",
                "ZAR",
                "Africa/Johannesburg",
                Names.SOUTH_AFRICA,
                SchoolCalendar.SOUTH_AFRICA.sessions(today),
                List.of(
                        new SchoolClass("Grade 8A", "8"),
                        new SchoolClass("Grade 9A", "9"),
                        new SchoolClass("Grade 10A", "10"),
                        new SchoolClass("Grade 11A", "11"),
                        new SchoolClass("Grade 12A", "12")),
                14,
                35,
                List.of("Mathematics", "English", "Afrikaans", "Life Sciences", "Geography"),
                "half_day",
                "za-senior",
                "Rules of the school");
    }
}
