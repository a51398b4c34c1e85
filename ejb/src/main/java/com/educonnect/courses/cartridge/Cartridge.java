package com.educonnect.courses.cartridge;

import com.educonnect.courses.lessons.ItemView;
import java.math.BigDecimal;
import java.util.List;

/** What of a course goes along: all but the days of publication, which belong to a class and its year. */
public record Cartridge(String title, String description, List<Chapter> chapters) {
    /** A part of the course. */
    public record Chapter(String title, List<Page> pages) {}

    /**
     * A lesson.
     *
     * @param key by which others of the same cartridge name it
     * @param requires the key of the lesson that it waits for, or null
     */
    public record Page(
            String key, String title, String body, String requires, BigDecimal requiresScore, List<ItemView> items) {}
}
