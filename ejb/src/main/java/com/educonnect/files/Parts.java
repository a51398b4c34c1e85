package com.educonnect.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/** A file part by part, so that a large one never stands in memory whole. */
final class Parts implements Enumeration<InputStream> {
    private final FileRepository files;
    private final StoredFile file;
    private long at;

    Parts(FileRepository files, StoredFile file) {
        this.files = files;
        this.file = file;
    }

    @Override
    public boolean hasMoreElements() {
        return at < file.bytes();
    }

    @Override
    public InputStream nextElement() {
        var part = files.part(file.id(), at).orElseThrow(NoSuchElementException::new);
        at += part.length;
        return new ByteArrayInputStream(part);
    }
}
