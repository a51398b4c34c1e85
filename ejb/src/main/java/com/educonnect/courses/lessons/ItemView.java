package com.educonnect.courses.lessons;

import com.educonnect.files.FileView;
import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * What goes with a lesson.
 *
 * @param kind file, link or video
 * @param url of a link or a video
 * @param file of a file, and what it is: its name, its type and its size
 */
public record ItemView(
        String kind,
        String title,
        @Nullable String url,
        @Nullable UUID file,
        @Nullable String name,
        @Nullable String mediaType,
        @Nullable Long bytes) {
    public static final String FILE = "file";

    public static ItemView link(String title, String url) {
        return new ItemView("link", title, url, null, null, null, null);
    }

    public static ItemView video(String title, String url) {
        return new ItemView("video", title, url, null, null, null, null);
    }

    public static ItemView file(String title, FileView file) {
        return new ItemView(FILE, title, null, file.id(), file.name(), file.mediaType(), file.bytes());
    }
}
