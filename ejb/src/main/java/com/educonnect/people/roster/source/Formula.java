package com.educonnect.people.roster.source;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would run (OWASP "CSV injection"). On the way out such a cell gets an apostrophe in front,
 * on the way in one apostrophe before such a cell is taken away again, so that export and import are inverse. A phone
 * number in international form is only digits behind its plus and stays as it is.
 */
public final class Formula {
    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("\\+\\d{6,15}|[+-]?\\d+([.,]\\d+)?|-+");
    private static final Pattern PHONE = Pattern.compile("\\+[\\d ().-]{6,25}");

    private Formula() {}

    static boolean suspected(String cell) {
        return !cell.isEmpty()
                && "=+-@".indexOf(cell.charAt(0)) >= 0
                && !HARMLESS.matcher(cell).matches()
                && !PHONE.matcher(cell).matches();
    }

    public static String neutralised(String cell) {
        return RUNS.matcher(cell).matches() && !HARMLESS.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static String restored(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
