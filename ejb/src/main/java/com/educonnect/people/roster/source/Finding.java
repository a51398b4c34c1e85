package com.educonnect.people.roster.source;

import java.util.Locale;

/**
 * Everything that can be said about an uploaded file. An error blocks the import; a warning says what is done instead.
 * The texts stand in {@code messages_<language>.properties} as {@code finding.<code>}.
 */
public enum Finding {
    EMPTY_FILE(true),
    TOO_LARGE(true),
    TOO_MANY_PROBLEMS(true),
    FOREIGN_FILE(true),
    UNKNOWN_ARCHIVE(true),
    UNREADABLE_TEXT(true),
    ENCODING_ASSUMED(false),
    BAD_QUOTES(true),
    ABOVE_HEADER(false),
    DUPLICATE_COLUMN(true),
    MISSING_CELLS(false),
    SURPLUS_CELLS(true),
    UNKNOWN_COLUMN(false),
    MISSING_COLUMN(true),
    PASSWORD_COLUMN(false),
    LOOKS_LIKE_FORMULA(false),
    FORMULA_CELL(true),
    CELL_IN_ERROR(true),
    SHEET_MISSING(true),
    BAD_ARCHIVE(true),
    ARCHIVE_BOMB(true),
    ARCHIVE_PATH(true),
    ARCHIVE_NESTED(true),
    ARCHIVE_DUPLICATE(true),
    XML_DOCTYPE(true),
    BAD_XML(true),
    FILE_UNKNOWN(false),
    FILE_MISSING(true),
    FILE_NOT_LISTED(false),
    FILE_NOT_KEPT(false),
    MANIFEST_MISSING(false),
    MANIFEST_VALUE(false),
    VERSION_UNKNOWN(true),
    REQUIRED_CELL(true),
    BAD_DATE(true),
    DATES_REVERSED(true),
    BAD_NUMBER(true),
    UNKNOWN_WORD(true),
    UNKNOWN_WORD_LEFT_OUT(false),
    DUPLICATE_KEY(true),
    REPEATED_ROW(false),
    UNRESOLVED(true),
    UNRESOLVED_LEFT_OUT(false),
    UNRESOLVED_REPLACED(false),
    UNRESOLVED_MADE(false),
    MAPPED_TO_ORG(false),
    ROLE_ADDED(false),
    AGENT_OF_OTHER(false),
    STATUS_KEPT(false),
    REFERS_TO_REMOVED(false),
    CODE_REPLACED(false),
    IDENTIFIER_TAKEN(false),
    IDENTIFIER_UNREADABLE(false),
    PHONE_UNKNOWN(false),
    PHONE_OF_ANOTHER(false),
    GUARDIAN_UNNAMED(false),
    APPROXIMATE_DATE(false),
    KEY_TAKEN(true),
    AMBIGUOUS_PERSON(true),
    TWO_CLASSES(true),
    MOVED(false),
    NOT_IN_FILE(false),
    SEVERAL_SCHOOLS(true),
    NO_SCHOOL_YEAR(true),
    YEAR_MADE(false),
    NO_SUCH_CLASS(true),
    CLASS_MADE(false),
    LEVEL_MADE(false),
    NOT_KEPT(false),
    LESSON_LENGTH_ASSUMED(false),
    BELL_LEFT_ALONE(false),
    BELL_ASSUMED(false),
    DATABASE_REFUSED(true);

    private final boolean error;

    Finding(boolean error) {
        this.error = error;
    }

    public boolean error() {
        return error;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
