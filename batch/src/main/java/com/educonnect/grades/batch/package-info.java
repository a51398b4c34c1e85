/** Jobs that make a school's papers: report cards class by class, restartable wherever they were cut. */
package com.educonnect.grades.batch;
