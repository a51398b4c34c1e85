package com.educonnect.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A table that a spreadsheet opens where it is used: cells between semicolons, in French a comma before the decimals. */
public final class Spreadsheet {
    private static final String MARK = "\uFEFF";
    private static final String ENDING = ";\"\n\r";

    private final Writer to;
    private final Locale language;

    /** Begins the table with the mark by which a spreadsheet knows that it is UTF-8. */
    public Spreadsheet(Writer to, Locale language) {
        this.to = to;
        this.language = language;
        write(MARK);
    }

    /** @param plain with a point before its decimals, or null */
    public String number(String plain) {
        return plain == null || language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    /** @param cells null for one that is empty */
    public void line(List<String> cells) {
        var line = new StringBuilder();
        for (var i = 0; i < cells.size(); i++) {
            append(i == 0 ? line : line.append(';'), cells.get(i));
        }
        write(line.append("\r\n"));
    }

    private void write(CharSequence text) {
        try {
            to.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What begins like a formula is none: a spreadsheet would run it. */
    private static void append(StringBuilder line, String cell) {
        var text = cell == null ? "" : cell;
        var safe = isFormula(text) ? "'" + text : text;
        if (safe.chars().anyMatch(c -> ENDING.indexOf(c) >= 0)) {
            line.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            line.append(safe);
        }
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && (text.charAt(0) == '-'
                        ? text.length() > 1 && !Character.isDigit(text.charAt(1))
                        : "=+@\t\r".indexOf(text.charAt(0)) >= 0);
    }
}
