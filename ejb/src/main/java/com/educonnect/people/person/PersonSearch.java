package com.educonnect.people.person;

import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds people by what is remembered of them: a misspelt name in any order, a number, a phone. */
@Stateless
public class PersonSearch {
    @Inject
    Listing listing;

    @Inject
    SearchTerms terms;

    /** People by likeness, then by name; without a text all, by name. A teacher meets the pupils of the classes taught. */
    public Page<PersonRow> people(String text, String kind, String cursor, Integer limit) {
        var asked = text != null && !text.isBlank();
        var words = asked ? terms.words(text) : List.<String>of();
        if (asked && words.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        if (asked) {
            terms.preferIndex();
        }
        var arguments = terms.arguments(words, text, kind).toArray();
        return listing.page(PersonQueries.search(words.size()), PersonQueries::row, cursor, limit, arguments);
    }
}
