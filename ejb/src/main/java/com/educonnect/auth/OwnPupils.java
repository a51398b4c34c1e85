package com.educonnect.auth;

import java.util.UUID;

/** Whom the caller teaches: answered by the domain that knows it, which this one must not know. */
public interface OwnPupils {
    boolean include(UUID person);
}
