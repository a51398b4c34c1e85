/** The job that makes the next school year: what it is organised by, then the enrolments class by class. */
package com.educonnect.yearend.batch;
