package com.educonnect.people.roster;

import java.util.Map;

/**
 * What the school says about its upload.
 *
 * @param mapping for a plain table, field words by column header
 * @param schoolYear the year it is about, by name or id; null for the running one
 * @param makeClasses whether a plain table may make classes that are not there
 * @param missingEnds whether enrolments that a complete OneRoster set no longer names have ended
 * @param lessonMinutes how long a lesson of a timetable is, 0 when unknown
 * @param sheet the workbook's sheet, null for the first
 */
record ImportOptions(
        Format format,
        Map<String, String> mapping,
        String schoolYear,
        boolean makeClasses,
        boolean missingEnds,
        int lessonMinutes,
        String sheet) {}
