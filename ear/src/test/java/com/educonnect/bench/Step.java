package com.educonnect.bench;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** One SQL statement with its parameters as text; PostgreSQL infers their types. */
record Step(String sql, List<String> parameters) {
    Step with(List<String> values) {
        return new Step(sql, values);
    }

    /** As another school's: the product marks its statements with the school. */
    Step of(String school, String other) {
        return new Step(sql.replace(mark(school), mark(other)), parameters);
    }

    private static String mark(String school) {
        return "/* " + school + " */ ";
    }

    /** As it would be without isolation: names qualified by the other's schema, no mark and no search path. */
    Step in(String school, String other, Collection<String> tables) {
        var names = Pattern.compile(
                "(?i)\\b(FROM|JOIN|INTO|UPDATE|USING)(\\s+)(" + String.join("|", tables) + ")\\b(?!\\.)");
        var unmarked = sql.replace(mark(school), "");
        return new Step(names.matcher(unmarked).replaceAll("$1$2" + other + ".$3"), parameters);
    }
}
