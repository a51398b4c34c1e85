package com.educonnect.people.roster.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The levels of a country's schools from the youngest pupils to the oldest: a "1re" comes before the "Tle" in Dakar and
 * before the "2e" in Bamako. Steps are divided by commas, the names of one by spaces, all of them without accents.
 */
public final class LevelOrder {
    /** Of a level that nobody here knows: behind the others. */
    public static final int UNKNOWN = 99;

    private static final String NURSERY =
            "creche garderie, toutepetitesection tps, petitesection ps, moyennesection ms,"
                    + " grandesection gs maternelle prescolaire jardin";

    private static final String FRENCH = NURSERY
            + ", sil, ci coursinitiation coursdinitiation, cp courspreparatoire, cp1 1eannee courspreparatoire1, cp2"
            + " 2eannee courspreparatoire2, ce courselementaire, ce1 3eannee courselementaire1, ce2 4eannee"
            + " courselementaire2, cm coursmoyen, cm1 5eannee coursmoyen1, cm2 6eannee coursmoyen2, 12e, 11e, 10e, 9e, 8e,"
            + " 7e, 6e sixieme, 5e cinquieme, 4e quatrieme, 3e troisieme, 2e seconde, 1e premiere, tle terminale";

    private static final String ENGLISH =
            "creche daycare, playgroup babyclass nursery1 kg1 pp1 ecda, middleclass nursery2"
                    + " kg2 pp2 ecdb, topclass nursery3 kg3 reception grader grade0 0e, "
                    + each(1, 13, "primary# p# class# std# standard# grade# gr# year# basic# stage# #e") + ", "
                    + each(1, 3, "form# f# s# senior# secondary# jss# jhs# js#")
                    + ", form4 f4 s4 senior4 secondary4 sss1 ss1 shs1, form5 f5 s5 senior5 secondary5 sss2 ss2 shs2,"
                    + " form6 f6 s6 senior6 secondary6 sss3 ss3 shs3, lowersixth l6, uppersixth u6";

    private static final String COUNTED = NURSERY + ", " + each(1, 13, "#e") + ", tle terminale";

    private static final String CONGOLESE = NURSERY + ", " + each(1, 8, "#e") + ", "
            + each(1, 4, "#eh #esec #esc #ecom #eped #etec #elit") + ", 5esec, 6esec";

    private static final String MAGHREB = NURSERY
            + ", 1e cp 1eap 1eaep, 2e ce1 2eap 2eaep, 3e ce2 3eap 3eaep, 4e cm1 4eap 4eaep, 5e cm2 5eap 5eaep, 6e 6eap"
            + " 6eaep, 7e 1eac 1eam 1ecollege, 8e 2eac 2eam 2ecollege, 9e 3eac 3eam 3ecollege, 4eam, 1es 1eas tc"
            + " tronccommun, 2es 2eas 1ebac 1eanneebac, 3es 3eas 2ebac 2eanneebac, 4es";

    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("CM", FRENCH + ", " + ENGLISH),
            Map.entry("CD", CONGOLESE),
            Map.entry("ML", COUNTED),
            Map.entry("GN", COUNTED),
            Map.entry("BI", COUNTED),
            Map.entry("MA", MAGHREB),
            Map.entry("TN", MAGHREB),
            Map.entry("DZ", MAGHREB));
    private static final List<String> LIKE_FRANCE =
            List.of("BF", "BJ", "CF", "CG", "CI", "DJ", "GA", "GQ", "KM", "MG", "MR", "NE", "SN", "TD", "TG");

    private static final Pattern ORDINAL = Pattern.compile("^(\\d+)(ieme|eme|ere|nde|re|er|nd|st|rd|th|e)?");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private final Map<String, Integer> positions = new HashMap<>();

    private LevelOrder(String ladder) {
        var steps = ladder.split(", ");
        for (var i = 0; i < steps.length; i++) {
            for (var name : steps[i].split(" ")) {
                positions.putIfAbsent(name, i + 1);
            }
        }
    }

    public static LevelOrder of(String country) {
        return new LevelOrder(BY_COUNTRY.getOrDefault(country, LIKE_FRANCE.contains(country) ? FRENCH : ENGLISH));
    }

    private static String each(int first, int last, String names) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> names.replace("#", "" + n))
                .collect(Collectors.joining(", "));
    }

    /** Where the level stands, whatever is written behind it: "Tle S2", "Form 3 Science". */
    public int position(String level) {
        var name = plain(level);
        for (var end = name.length(); end > 0; end--) {
            var position = positions.get(name.substring(0, end));
            if (position != null && isBehind(name, end)) {
                return position;
            }
        }
        return UNKNOWN;
    }

    /** A series or a letter, not the rest of another word or number. */
    private static boolean isBehind(String name, int end) {
        var rest = name.substring(end);
        return rest.matches("(\\D.*)?") && (end > 3 || Character.isDigit(name.charAt(0)) || rest.length() <= 2);
    }

    private static String plain(String level) {
        var words = Fold.words(level);
        if (words.size() > 1 && words.getFirst().matches("\\D+") && ROMAN.contains(words.get(1))) {
            return words.getFirst()
                    + (ROMAN.indexOf(words.get(1)) + 1)
                    + String.join("", words.subList(2, words.size()));
        }
        return ORDINAL.matcher(String.join("", words)).replaceFirst("$1e");
    }
}
