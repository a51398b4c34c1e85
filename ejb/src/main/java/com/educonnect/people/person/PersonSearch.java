package com.educonnect.people.person;

import com.educonnect.people.CalendarService;
import com.educonnect.people.Listing;
import com.educonnect.people.PhoneNumbers;
import com.educonnect.people.TeachingService;
import com.educonnect.platform.Page;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds people by what is remembered of them: a misspelt name in any order, a number, a phone. */
@Stateless
public class PersonSearch {
    private static final int WORDS = 6;
    private static final int SHORTEST_BEGINNING = 4;

    @Inject
    Listing listing;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    TeachingService teaching;

    @Inject
    CalendarService calendar;

    /** People by likeness, then by name; without a text all, by name. A teacher meets the pupils of the classes taught. */
    public Page<PersonRow> people(String text, String kind, String cursor, Integer limit) {
        var words = text == null ? List.<String>of() : words(text);
        if (words.isEmpty() && text != null && !text.isBlank()) {
            return new Page<>(List.of(), null);
        }
        if (!words.isEmpty()) {
            preferIndex(sql);
        }
        var arguments = arguments(words, text, kind).toArray();
        return listing.page(PersonQueries.search(words.size()), PersonQueries::row, cursor, limit, arguments);
    }

    List<Object> arguments(List<String> words, String text, String kind) {
        var today = calendar.today();
        var me = tenants.actor().person();
        var arguments = new ArrayList<Object>(Arrays.asList(today, today));
        if (!words.isEmpty()) {
            arguments.add(String.join("", words));
            arguments.add(Sql.array("text", words));
            arguments.addAll(words);
            arguments.addAll(numbers(text.strip()));
        }
        arguments.addAll(Arrays.asList(kind, kind, kind, kind));
        arguments.addAll(Arrays.asList(teaching.seesEveryone(), me, me, today, today, today, today));
        return arguments;
    }

    List<String> words(String text) {
        return sql.find(
                        "SELECT platform.fold_words(translate(?, '''’‘ʼ`´', '')) AS folded",
                        row -> Arrays.stream(row.getString("folded").split(" "))
                                .filter(word -> !word.isEmpty())
                                .distinct()
                                .limit(WORDS)
                                .toList(),
                        text)
                .orElseThrow();
    }

    /** A matricule is found by its beginning, a user name, which is like a person's name, as a whole only. */
    private List<String> numbers(String text) {
        var country = registry.find(tenants.current().id()).orElseThrow().country();
        var phone = PhoneNumbers.normalise(text, country).orElse(text);
        var number = text.toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        var beginning = text.length() >= SHORTEST_BEGINNING && text.matches(".*\\d.*") ? number + "%" : number;
        return List.of(beginning, beginning, phone, phone, phone, phone);
    }

    /** The planner prices a comparison of trigrams like one of integers and would read the whole table for one word. */
    static void preferIndex(Sql sql) {
        sql.update("SET LOCAL pg_trgm.word_similarity_threshold = 0.4");
        sql.update("SET LOCAL enable_seqscan = off");
    }
}
