package com.educonnect.config.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Another school of the district, of which hardly anybody but its head logs in: it is there to be counted.
 *
 * @param key begins its head's address
 * @param model the school whose rules of marking it has
 * @param levels from the youngest
 * @param age of the youngest when the school year begins
 * @param classes in each level
 * @param pupils in each class
 * @param past years that have ended and been closed
 * @param late whether the year that runs is not begun yet: its last year has ended, its councils have decided, and its end waits
 */
record Neighbour(
        String key,
        String name,
        String code,
        String model,
        List<String> levels,
        int age,
        int classes,
        int pupils,
        int past,
        boolean late) {

    private static final List<String> PRIMARY = List.of("CI", "CP", "CE1", "CE2", "CM1", "CM2");
    private static final List<String> COLLEGE = List.of("6e", "5e", "4e", "3e");
    private static final List<String> LYCEE = List.of("6e", "5e", "4e", "3e", "2nde", "1re", "Tle");

    /** A thousand pupils and two ended years: enough for early warnings. */
    private static final int THOUSAND = 1_000;

    private static final int ENDED_YEARS = 2;

    /** How long the first school has kept its papers. */
    private static final int KEPT_YEARS = 3;

    private static final int FULL_CLASS = 42;
    private static final int MODEST_CLASS = 22;

    /**
     * Nine schools.
     *
     * @param full whether the first three have a thousand pupils each
     */
    static List<Neighbour> all(boolean full) {
        var all = new ArrayList<Neighbour>();
        all.add(lycee("malick", "Lycée Malick Sy", "TH-LY-002", full).keeping(KEPT_YEARS));
        all.add(college("cem-nord", "CEM Thiès Nord", "TH-CM-003", full));
        all.add(primary("randoulene", "École Élémentaire Randoulène", "TH-EE-021", full));
        all.add(college("cem-dixieme", "CEM Quartier Dixième", "TH-CM-005", false));
        all.add(college("cem-pout", "CEM de Pout", "TH-CM-011", false));
        all.add(primary("grand-thies", "École Élémentaire Grand Thiès", "TH-EE-022", false));
        all.add(primary("keur-mame", "École Élémentaire Keur Mame El Hadji", "TH-EE-027", false));
        all.add(primary("khombole", "École Élémentaire de Khombole", "TH-EE-033", false)
                .beingLate());
        all.add(lycee("khombole-lycee", "Lycée de Khombole", "TH-LY-009", false));
        return List.copyOf(all);
    }

    private static Neighbour lycee(String key, String name, String code, boolean full) {
        return sized(key, name, code, "lycee", LYCEE, 12, full);
    }

    private static Neighbour college(String key, String name, String code, boolean full) {
        return sized(key, name, code, "lycee", COLLEGE, 12, full);
    }

    private static Neighbour primary(String key, String name, String code, boolean full) {
        return sized(key, name, code, "primaire", PRIMARY, 6, full);
    }

    private static Neighbour sized(
            String key, String name, String code, String model, List<String> levels, int age, boolean full) {
        if (!full) {
            return new Neighbour(key, name, code, model, levels, age, 1, MODEST_CLASS, 1, false);
        }
        var classes = Math.max(1, THOUSAND / (levels.size() * FULL_CLASS));
        var pupils = Math.ceilDiv(THOUSAND, levels.size() * classes);
        return new Neighbour(key, name, code, model, levels, age, classes, pupils, ENDED_YEARS, false);
    }

    private Neighbour keeping(int years) {
        return new Neighbour(key, name, code, model, levels, age, classes, pupils, years, late);
    }

    private Neighbour beingLate() {
        return new Neighbour(key, name, code, model, levels, age, classes, pupils, past, true);
    }

    /** The latest first. */
    List<School.Year> years(LocalDate today) {
        var latest = late ? 1 : 0;
        return IntStream.rangeClosed(latest, latest + past)
                .mapToObj(back -> SchoolCalendar.SENEGAL.year(today, back))
                .toList();
    }

    String head() {
        return "head@" + key + ".example";
    }

    String headName() {
        var names = Names.SENEGAL;
        var draw = Math.floorMod(key.hashCode(), names.girls().size());
        return names.girls().get(draw) + " " + names.family().get(draw);
    }

    List<String> subjects() {
        return model.equals("primaire")
                ? List.of("Langue et communication", "Mathématiques", "Découverte du monde", "Éducation physique")
                : List.of(
                        "Mathématiques", "Français", "Anglais", "Histoire-Géographie", "SVT", "Physique-Chimie", "EPS");
    }
}
