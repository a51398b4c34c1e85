package com.educonnect.people;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What people edit: the client's key, and a version so that nobody overwrites what he or she has not read. */
@MappedSuperclass
public abstract class Versioned {
    @Id
    private UUID id;

    @Version
    private int version;

    protected Versioned() {}

    protected Versioned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }
}
