package com.educonnect.analytics.districts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The age at which a pupil who began on time and never repeated is in a level, reached in the year in which the school year
 * begins. From the official entrance ages that countries report to the UNESCO Institute for Statistics (World Development
 * Indicators SE.PRM.AGES and SE.SEC.AGES for 2021: 6 and 12 years, in South Africa 7 and 14). A level that is not here has none.
 */
final class OfficialAges {
    private static final List<String> PRIMARY = List.of("CI", "CP", "CE1", "CE2", "CM1", "CM2");
    private static final List<String> TWO_CP = List.of("CP1", "CP2", "CE1", "CE2", "CM1", "CM2");
    private static final List<String> SECONDARY = List.of("6E", "5E", "4E", "3E", "2NDE", "1RE", "TLE");
    private static final int ENTRANCE = 6;
    private static final int LATE_ENTRANCE = 7;
    private static final int GRADES = 12;

    private static final Map<String, Map<String, Integer>> BY_COUNTRY = Map.of(
            "SN", ladder(PRIMARY),
            "BJ", ladder(PRIMARY),
            "CI", ladder(TWO_CP),
            "BF", ladder(TWO_CP),
            "TG", ladder(TWO_CP),
            "ZA", grades());

    private OfficialAges() {}

    /** Null where it is not known. */
    static Integer of(String country, String level) {
        return BY_COUNTRY.getOrDefault(country, Map.of()).get(level.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Integer> ladder(List<String> primary) {
        var ages = new HashMap<String, Integer>();
        for (var i = 0; i < primary.size(); i++) {
            ages.put(primary.get(i), ENTRANCE + i);
        }
        for (var i = 0; i < SECONDARY.size(); i++) {
            ages.put(SECONDARY.get(i), ENTRANCE + primary.size() + i);
        }
        return Map.copyOf(ages);
    }

    private static Map<String, Integer> grades() {
        var ages = new HashMap<String, Integer>();
        for (var grade = 1; grade <= GRADES; grade++) {
            ages.put(String.valueOf(grade), LATE_ENTRANCE + grade - 1);
        }
        return Map.copyOf(ages);
    }
}
