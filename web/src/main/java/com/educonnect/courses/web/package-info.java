/** Courses, lessons, progress, the class log and cartridges over HTTP. */
package com.educonnect.courses.web;
