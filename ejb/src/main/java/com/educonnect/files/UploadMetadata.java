package com.educonnect.files;

import com.educonnect.platform.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is said of a file before it is sent ({@code Upload-Metadata}).
 *
 * @param id the client's, so that beginning again begins nothing twice
 */
record UploadMetadata(UUID id, String name, Purpose purpose) {
    private static final String HEADER = "Upload-Metadata";
    private static final int LONGEST_NAME = 200;

    static UploadMetadata of(String header) {
        var told = read(header == null ? "" : header);
        try {
            return new UploadMetadata(
                    UUID.fromString(told.getOrDefault("id", "")),
                    name(told.getOrDefault("filename", "")),
                    Purpose.find(told.getOrDefault("purpose", ""))
                            .orElseThrow(() -> new Rejected(FileError.UPLOAD_UNREADABLE, HEADER)));
        } catch (IllegalArgumentException noId) {
            throw new Rejected(FileError.UPLOAD_UNREADABLE, HEADER);
        }
    }

    private static Map<String, String> read(String header) {
        var told = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" +");
            if (parts.length == 2) {
                try {
                    told.put(parts[0], new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException notBase64) {
                    throw new Rejected(FileError.UPLOAD_UNREADABLE, HEADER);
                }
            }
        }
        return told;
    }

    private static String name(String given) {
        var plain = plain(given);
        if (plain.isEmpty()) {
            throw new Rejected(FileError.UPLOAD_UNREADABLE, HEADER);
        }
        return plain;
    }

    /** The last part of a path, without what no file system or header takes; perhaps nothing is left. */
    static String plain(String given) {
        var last = given.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
