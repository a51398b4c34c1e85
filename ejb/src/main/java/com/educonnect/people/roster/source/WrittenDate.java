package com.educonnect.people.roster.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as schools write it. Many pupils have no birth certificate: "né vers 2013", "03/2013" and "2013" are answers,
 * kept with the precision they have and never completed by an invented day.
 */
public record WrittenDate(LocalDate date, Precision precision) {
    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)? )?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ABOUT =
            Pattern.compile("^(nee?( en)?|vers|environ|env|en|about|around|circa|ca|c|born)\\.? +");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("avr", 4),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("juin", 6),
            Map.entry("jun", 6),
            Map.entry("juil", 7),
            Map.entry("jul", 7),
            Map.entry("aou", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** Nobody writes a date longer; the patterns would take long over what somebody made up to slow us down. */
    private static final int LONGEST = 60;

    public static Optional<WrittenDate> find(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = java.text.Normalizer.normalize(written.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        var bare = text;
        while (ABOUT.matcher(bare).find()) {
            bare = ABOUT.matcher(bare).replaceFirst("");
        }
        try {
            return parse(bare);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> parse(String text) {
        Matcher match;
        if ((match = ISO.matcher(text)).matches()) {
            return day(number(match, 1), number(match, 2), number(match, 3));
        }
        if ((match = DAY_FIRST.matcher(text)).matches()) {
            return day(number(match, 3), number(match, 2), number(match, 1));
        }
        if ((match = MONTH.matcher(text)).matches()) {
            return month(number(match, 2), number(match, 1));
        }
        if ((match = YEAR_MONTH.matcher(text)).matches()) {
            return month(number(match, 1), number(match, 2));
        }
        if ((match = NAMED.matcher(text)).matches()) {
            return named(match);
        }
        if (YEAR.matcher(text).matches()) {
            return sane(new WrittenDate(LocalDate.of(Integer.parseInt(text), 1, 1), Precision.YEAR));
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> named(Matcher match) {
        for (var length : List.of(4, 3)) {
            var name = match.group(2);
            var month = MONTHS.get(name.substring(0, Math.min(length, name.length())));
            if (month != null) {
                return match.group(1) == null
                        ? month(number(match, 3), month)
                        : day(number(match, 3), month, number(match, 1));
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<WrittenDate> day(int year, int month, int day) {
        return sane(new WrittenDate(LocalDate.of(year, month, day), Precision.DAY));
    }

    private static Optional<WrittenDate> month(int year, int month) {
        return sane(new WrittenDate(LocalDate.of(year, month, 1), Precision.MONTH));
    }

    private static Optional<WrittenDate> sane(WrittenDate date) {
        return date.date.getYear() >= 1900 && date.date.getYear() <= 2200 ? Optional.of(date) : Optional.empty();
    }
}
