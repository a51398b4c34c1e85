/** What marks come to: the grid, a class in a period, a pupil's own results, and how far the marks have come. */
package com.educonnect.grades.results;
