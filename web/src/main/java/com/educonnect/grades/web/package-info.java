/** Marking rules, assessments, gradebooks, results and seals over HTTP. */
package com.educonnect.grades.web;
