/** Assignments over HTTP: teachers', and the pupils' own. What pupils hand in comes by {@code sync}. */
package com.educonnect.courses.assignments.web;
