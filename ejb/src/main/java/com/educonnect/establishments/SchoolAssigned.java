package com.educonnect.establishments;

import java.util.UUID;

/** A school was put under another district, or under none; either may be null. */
public record SchoolAssigned(UUID id, String tenant, UUID from, UUID to) {}
