package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A name in one cell. Schools write "NOM Prénoms": capitals show the family name wherever it stands; without that help
 * the first word is the family name. A single name is a family name.
 */
record PersonName(String family, String given) {
    static PersonName of(String cell) {
        var words = Arrays.asList(cell.strip().split("\\s+"));
        var family = new ArrayList<String>();
        var given = new ArrayList<String>();
        for (var word : words) {
            var capitals =
                    word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.matches(".*\\p{L}.*");
            (capitals ? family : given).add(word);
        }
        return family.isEmpty() || given.isEmpty()
                ? new PersonName(words.getFirst(), String.join(" ", words.subList(1, words.size())))
                : new PersonName(String.join(" ", family), String.join(" ", given));
    }

    /** A column called "Noms" beside one of given names holds the family's alone, unless it repeats them. */
    static PersonName beside(String cell, String given) {
        return Fold.words(cell).containsAll(Fold.words(given)) ? of(cell) : new PersonName(cell, given);
    }

    /** A guardian's name: titles say nothing about who it is. */
    static PersonName withoutTitle(String cell) {
        var bare = cell.replaceFirst(
                "(?iu)^(m\\.|mr\\.?|mme\\.?|mrs\\.?|ms\\.?|mlle\\.?|monsieur|madame|el hadji|dr\\.?|feu)\\s+", "");
        return of(bare.isBlank() ? cell : bare);
    }

    String whole() {
        return given.isEmpty() ? family : family + " " + given;
    }

    static final List<String> NONE =
            List.of("-", "--", "néant", "neant", "n/a", "na", "nil", "none", "ras", "?", "x", "0");

    static boolean isNone(String cell) {
        return cell.isEmpty() || NONE.contains(cell.toLowerCase(Locale.ROOT));
    }
}
