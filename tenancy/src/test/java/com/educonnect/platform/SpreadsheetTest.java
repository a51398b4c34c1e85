package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    private final StringWriter written = new StringWriter();

    @Test
    void cellsStandBetweenSemicolonsAndAreQuotedWhereOneIsInThem() {
        new Spreadsheet(written, Locale.FRENCH).line(Arrays.asList("6e A", null, "a;b", "dit \"le grand\"", ""));

        assertThat(written).hasToString("\uFEFF6e A;;\"a;b\";\"dit \"\"le grand\"\"\";\r\n");
    }

    @Test
    void noCellIsRunAsAFormula() {
        new Spreadsheet(written, Locale.FRENCH).line(List.of("=1+1", "+2", "@x", "-SUM(A1)", "-12,50", "-", "\tx"));

        assertThat(written).hasToString("\uFEFF'=1+1;'+2;'@x;'-SUM(A1);-12,50;-;'\tx\r\n");
    }

    @Test
    void aNumberHasTheDecimalsOfTheLanguage() {
        assertThat(new Spreadsheet(written, Locale.FRENCH).number("12.50")).isEqualTo("12,50");
        assertThat(new Spreadsheet(written, Locale.ENGLISH).number("12.50")).isEqualTo("12.50");
        assertThat(new Spreadsheet(written, Locale.FRENCH).number(null)).isNull();
    }
}
