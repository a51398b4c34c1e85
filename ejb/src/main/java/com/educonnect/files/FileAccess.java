package com.educonnect.files;

import java.util.UUID;

/** What a domain that refers to files says of them. A CDI bean of that domain. */
public interface FileAccess {
    /** Whether the caller may read it for what the domain refers to it from. */
    boolean allows(UUID file);
}
