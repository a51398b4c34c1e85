package com.educonnect.courses.lessons;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A whole course that comes from elsewhere. */
public record NewCourse(UUID schoolClass, UUID subject, String title, String description, List<NewModule> modules) {
    /** A part of it. */
    public record NewModule(String title, List<NewLesson> lessons) {}

    /**
     * A lesson.
     *
     * @param key by which others of the same course name it, or null
     * @param requires the key of the lesson that it waits for, or null
     */
    public record NewLesson(
            String key, String title, String body, String requires, BigDecimal requiresScore, List<ItemView> items) {}

    int size() {
        return modules.size()
                + modules.stream().mapToInt(module -> module.lessons().size()).sum();
    }
}
