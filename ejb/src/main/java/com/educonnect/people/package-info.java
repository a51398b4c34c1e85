/** Who is in the school: years, classes, staff, pupils, guardians and enrolments. */
package com.educonnect.people;
