package com.educonnect.grades.web;

/** The media type of what is printed. */
final class Papers {
    static final String PDF = "application/pdf";

    private Papers() {}
}
