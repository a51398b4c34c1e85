/**
 * Who is in the school and how it is organised: years with their periods and closures, the bell, levels, classes and
 * groups, rooms, subjects, staff, pupils, guardians, enrolments and teaching assignments.
 *
 * <p>The services of this package are what other domains ask: {@link com.educonnect.people.RosterService} who is in a
 * class on a day, {@link com.educonnect.people.TeachingService} who teaches it, {@link
 * com.educonnect.people.TeachingRights} in which subjects, {@link
 * com.educonnect.people.CalendarService} whether a day is a school day and which lessons it has. Whatever a teacher may
 * see comes from {@link com.educonnect.people.Taught}. {@link com.educonnect.people.SchoolTime} and {@link
 * com.educonnect.people.Reach} need no database and are no enterprise beans, whose every call costs. The sub-domains hold
 * what the office edits: {@code calendar}, {@code structure}, {@code person} and {@code enrollment}. Nothing here knows
 * attendance, marks or fees.
 */
package com.educonnect.people;
