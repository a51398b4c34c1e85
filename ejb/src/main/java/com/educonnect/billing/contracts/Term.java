package com.educonnect.billing.contracts;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.LocalDate;
import java.util.Locale;

/** How long what is paid at once lasts. A school year has three terms. */
@JsonbTypeAdapter(Term.Json.class)
public enum Term {
    MONTH(1),
    TERM(4),
    YEAR(12);

    private final int months;

    Term(int months) {
        this.months = months;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Term of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /**
     * Where the period that begins on a day ends, the day after its last. Counted from the first day of the contract, so
     * that one begun on the 31st comes back to the 31st after February.
     */
    public LocalDate end(LocalDate anchor, LocalDate start) {
        for (var n = 1L; ; n++) {
            var end = anchor.plusMonths(n * months);
            if (end.isAfter(start)) {
                return end;
            }
        }
    }

    /** In lower case on the wire. */
    public static final class Json implements jakarta.json.bind.adapter.JsonbAdapter<Term, String> {
        @Override
        public String adaptToJson(Term term) {
            return term.id();
        }

        @Override
        public Term adaptFromJson(String id) {
            return of(id);
        }
    }
}
