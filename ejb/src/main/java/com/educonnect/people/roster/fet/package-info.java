/** Timetable files of FET (lalescu.ro/liviu/fet): who teaches what to whom, in which rooms and lessons. */
package com.educonnect.people.roster.fet;
