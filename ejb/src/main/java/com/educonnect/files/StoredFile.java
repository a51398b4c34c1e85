package com.educonnect.files;

import java.util.HexFormat;
import java.util.UUID;

/** A file or an upload as it stands in the school's schema. */
record StoredFile(
        UUID id,
        String name,
        Purpose purpose,
        long bytes,
        long received,
        String mediaType,
        byte[] sha256,
        UUID uploadedBy) {
    boolean isComplete() {
        return mediaType != null;
    }

    FileView view() {
        return new FileView(id, name, mediaType, bytes, HexFormat.of().formatHex(sha256));
    }

    UploadView upload() {
        return new UploadView(id, received, bytes);
    }
}
