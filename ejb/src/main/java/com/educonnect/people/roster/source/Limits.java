package com.educonnect.people.roster.source;

/**
 * What an upload may cost.
 *
 * @param upload bytes as sent
 * @param entries files in an archive
 * @param inflated bytes of all entries together
 * @param entry bytes of one entry
 * @param ratio inflated to deflated bytes of one entry, counted past the first megabyte
 * @param rows lines of one sheet
 * @param columns cells of one line
 * @param cell characters of one cell; a spreadsheet holds no more
 */
public record Limits(int upload, int entries, long inflated, int entry, int ratio, int rows, int columns, int cell) {
    private static final int MEGABYTE = 1024 * 1024;

    public static final Limits USUAL =
            new Limits(20 * MEGABYTE, 100, 100L * MEGABYTE, 50 * MEGABYTE, 100, 500_000, 300, 32_767);
}
