package com.educonnect.bench;

import java.util.Locale;

/** One line of the table. */
record Line(String figure, String measured, String beside, String ratio, String target, String load) {
    static final String HEAD =
            "| Figure | Measured | Compared with | Ratio | Target | Load |\n|---|---:|---:|---:|---:|---:|";

    static Line of(String figure, String measured, String beside, String ratio, String target) {
        return new Line(figure, measured, beside, ratio, target, Cpu.load());
    }

    static String number(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @Override
    public String toString() {
        return "| " + String.join(" | ", figure, measured, beside, ratio, target, load) + " |";
    }
}
