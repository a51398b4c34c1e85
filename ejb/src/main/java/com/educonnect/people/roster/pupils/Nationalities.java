package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Fold;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A nationality as a country code: the code itself, the country's name, or the usual adjective. */
final class Nationalities {
    private static final Map<String, String> ADJECTIVES = Map.ofEntries(
            Map.entry("senegalais", "SN"),
            Map.entry("ivoirien", "CI"),
            Map.entry("camerounais", "CM"),
            Map.entry("malien", "ML"),
            Map.entry("burkinabe", "BF"),
            Map.entry("beninois", "BJ"),
            Map.entry("togolais", "TG"),
            Map.entry("gabonais", "GA"),
            Map.entry("congolais", "CD"),
            Map.entry("malgache", "MG"),
            Map.entry("marocain", "MA"),
            Map.entry("tunisien", "TN"),
            Map.entry("guineen", "GN"),
            Map.entry("nigerien", "NE"),
            Map.entry("nigerian", "NG"),
            Map.entry("mauritanien", "MR"),
            Map.entry("gambien", "GM"),
            Map.entry("francais", "FR"),
            Map.entry("kenyan", "KE"),
            Map.entry("ghanaian", "GH"),
            Map.entry("ugandan", "UG"),
            Map.entry("tanzanian", "TZ"),
            Map.entry("rwandan", "RW"),
            Map.entry("rwandais", "RW"),
            Map.entry("namibian", "NA"),
            Map.entry("southafrican", "ZA"),
            Map.entry("zimbabwean", "ZW"),
            Map.entry("cameroonian", "CM"),
            Map.entry("senegalese", "SN"),
            Map.entry("ivorian", "CI"));

    private Nationalities() {}

    static Optional<String> find(String written) {
        var word = Fold.tight(written);
        if (word.length() == 2) {
            var code = word.toUpperCase(Locale.ROOT);
            return java.util.Set.of(Locale.getISOCountries()).contains(code) ? Optional.of(code) : Optional.empty();
        }
        for (var ending : new String[] {"", "e", "ne"}) {
            var stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
            if (ADJECTIVES.containsKey(stem)) {
                return Optional.of(ADJECTIVES.get(stem));
            }
        }
        return country(word);
    }

    private static Optional<String> country(String word) {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            if (!word.isEmpty()
                    && (word.equals(Fold.tight(country.getDisplayCountry(Locale.FRENCH)))
                            || word.equals(Fold.tight(country.getDisplayCountry(Locale.ENGLISH))))) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
