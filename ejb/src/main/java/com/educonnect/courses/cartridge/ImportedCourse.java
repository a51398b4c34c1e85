package com.educonnect.courses.cartridge;

import com.educonnect.courses.lessons.CourseView;
import java.util.List;

/**
 * A course as it was taken over.
 *
 * @param leftOut the titles of what the cartridge has besides: tests, discussions, files
 */
public record ImportedCourse(CourseView course, List<String> leftOut) {}
