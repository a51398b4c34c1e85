package com.educonnect.courses.lessons;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * What goes with a lesson.
 *
 * @param kind file, link or video
 * @param url of a link or a video
 * @param file of a file
 */
public record ItemView(
        String kind,
        String title,
        @Nullable String url,
        @Nullable UUID file) {}
