package com.educonnect.people.roster.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** What schools send by mistake, known by its first bytes, so that the answer can say what it is. */
public enum FileKind {
    PDF("PDF", "%PDF"),
    JPEG("JPEG", "\u00ff\u00d8\u00ff"),
    PNG("PNG", "\u0089PNG"),
    OLD_OFFICE("Excel / Word 97-2003 (.xls, .doc)", "\u00d0\u00cf\u0011\u00e0"),
    RAR("RAR", "Rar!"),
    SEVEN_ZIP("7-Zip", "7z\u00bc\u00af"),
    GZIP("gzip", "\u001f\u008b"),
    RTF("RTF", "{\\rtf"),
    HTML("HTML", "<!doctype html", "<html"),
    BINARY_EXCEL("Excel (.xlsb)", Inside.A_ZIP, "xl/workbook.bin"),
    WORD("Word (.docx)", Inside.A_ZIP, "word/document.xml"),
    POWER_POINT("PowerPoint (.pptx)", Inside.A_ZIP, "ppt/presentation.xml"),
    OPEN_DOCUMENT("OpenDocument (.ods, .odt)", Inside.A_ZIP, "mimetypeapplication/vnd.oasis.opendocument");

    private enum Inside {
        A_ZIP
    }

    private static final int BEGINNING = 64;

    private final String title;
    private final boolean zipped;
    private final String[] signs;

    FileKind(String title, String... signs) {
        this.title = title;
        this.zipped = false;
        this.signs = signs;
    }

    FileKind(String title, Inside zip, String sign) {
        this.title = title;
        this.zipped = zip == Inside.A_ZIP;
        this.signs = new String[] {sign};
    }

    /** The file's kind when it is one that the import does not read. */
    public static Optional<FileKind> foreign(byte[] bytes) {
        var zip = ZipSource.isZip(bytes);
        var whole = zip ? new String(bytes, ISO_8859_1) : "";
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.zipped == zip
                        && (kind.shows(zip ? whole : beginning) || kind.shows(beginning.stripLeading())))
                .findFirst();
    }

    private boolean shows(String text) {
        return Arrays.stream(signs)
                .anyMatch(sign -> zipped ? text.contains(sign) : text.regionMatches(true, 0, sign, 0, sign.length()));
    }

    /** The name by which people know it, the same in every language. */
    public String title() {
        return title;
    }
}
