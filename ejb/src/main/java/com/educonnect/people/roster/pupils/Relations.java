package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Fold;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a guardian is to a pupil, as people say it. */
final class Relations {
    private static final Map<String, List<String>> WORDS = Map.of(
            "father", List.of("pere", "father", "papa", "dad"),
            "mother", List.of("mere", "mother", "maman", "mum", "mom"),
            "grandparent",
                    List.of("grandpere", "grandmere", "grandfather", "grandmother", "grandparent", "grandparents"),
            "aunt_uncle", List.of("oncle", "tante", "uncle", "aunt", "auntie", "aunty", "tata", "tonton"),
            "sibling", List.of("frere", "soeur", "brother", "sister", "grandfrere", "grandesoeur", "sibling"),
            "foster", List.of("familledaccueil", "foster", "fosterparent", "marabout", "serignedaara"),
            "tutor",
                    List.of(
                            "",
                            "tuteur",
                            "tutrice",
                            "guardian",
                            "tutor",
                            "tuteurlegal",
                            "legalguardian",
                            "correspondant"),
            "other", List.of("autre", "other", "parent", "ami", "friend", "voisin", "neighbour", "cousin", "cousine"));

    private Relations() {}

    static Optional<String> find(String word) {
        var folded = Fold.tight(word);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
