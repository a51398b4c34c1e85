package com.educonnect.courses.lessons;

import java.util.List;
import java.util.UUID;

/** All that a pupil is taught today. */
public record OwnCourses(UUID pupil, List<OwnCourse> courses) {}
