package com.educonnect.files;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Configuration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How much all files of a school may come to. */
@Dependent
class Room {
    private static final long SCHOOL_BYTES = 5_000_000_000L;

    @Inject
    FileRepository files;

    @Inject
    Configuration configuration;

    void require(long bytes) {
        if (files.heldBytes() + bytes > most()) {
            throw new Rejected(FileError.SCHOOL_FULL);
        }
    }

    private long most() {
        return configuration
                .find("limit.files.school-bytes")
                .map(Long::parseLong)
                .orElse(SCHOOL_BYTES);
    }
}
