package com.educonnect.establishments;

import java.util.UUID;

/** A school has begun; told in the transaction of its sign-up. */
public record SchoolSignedUp(UUID id, String tenant) {}
