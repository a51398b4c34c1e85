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
import java.util.UUID;

/** Finds people by what is remembered of them: a misspelt name in any order, a number, a phone. */
@Stateless
public class PersonSearch {
    private static final int WORDS = 6;

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
        var arguments = new ArrayList<Object>();
        arguments.add(calendar.today());
        arguments.add(calendar.today());
        if (!words.isEmpty()) {
            preferIndex(sql);
            arguments.addAll(words);
            arguments.addAll(words);
            arguments.addAll(numbers(text.strip()));
        }
        arguments.addAll(Arrays.asList(kind, kind, kind, kind));
        arguments.addAll(Arrays.asList(teaching.seesEveryone(), me(), me(), calendar.today(), calendar.today()));
        arguments.addAll(Arrays.asList(calendar.today(), calendar.today()));
        return listing.page(PersonQueries.search(words.size()), PersonQueries::row, cursor, limit, arguments.toArray());
    }

    private UUID me() {
        return tenants.actor().person();
    }

    private List<String> words(String text) {
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

    private List<String> numbers(String text) {
        var country = registry.find(tenants.current().id()).orElseThrow().country();
        var phone = PhoneNumbers.normalise(text, country).orElse(text);
        return List.of(text.toUpperCase(Locale.ROOT), text, phone, phone);
    }

    /** The planner prices a comparison of trigrams like one of integers and would read the whole table for one word. */
    static void preferIndex(Sql sql) {
        sql.update("SET LOCAL pg_trgm.word_similarity_threshold = 0.4");
        sql.update("SET LOCAL enable_seqscan = off");
    }
}
