package com.educonnect.people.person;

import com.educonnect.people.PhoneNumbers;
import com.educonnect.people.Reach;
import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is typed into the search, as the query takes it. */
@Dependent
class SearchTerms {
    private static final int WORDS = 6;
    private static final int SHORTEST_BEGINNING = 4;

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    Reach reach;

    @Inject
    SchoolTime time;

    /** The words without accents, case and apostrophes, as names are kept for the search. */
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

    /** The planner prices a comparison of trigrams like one of integers and would read the whole table for one word. */
    void preferIndex() {
        sql.update("SET LOCAL pg_trgm.word_similarity_threshold = 0.4");
        sql.update("SET LOCAL enable_seqscan = off");
    }

    /** The parameters of {@link PersonQueries#search} for so many words. */
    List<Object> arguments(List<String> words, String text, String kind) {
        var today = time.today();
        var me = tenants.actor().person();
        var arguments = new ArrayList<Object>(Arrays.asList(today, today));
        if (!words.isEmpty()) {
            arguments.add(String.join("", words));
            arguments.add(Sql.array("text", words));
            arguments.addAll(words);
            arguments.addAll(numbers(text.strip()));
        }
        arguments.addAll(Arrays.asList(kind, kind, kind, kind));
        arguments.addAll(Arrays.asList(reach.everyone(), me, me, today));
        return arguments;
    }

    /** A matricule is found by its beginning, a user name, which is like a person's name, as a whole only. */
    private List<String> numbers(String text) {
        var country = registry.find(tenants.current().id()).orElseThrow().country();
        var phone = PhoneNumbers.normalise(text, country).orElse(text);
        var number = text.toUpperCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        var beginning = text.length() >= SHORTEST_BEGINNING && text.matches(".*\\d.*") ? number + "%" : number;
        return List.of(beginning, beginning, phone, phone, phone, phone);
    }
}
