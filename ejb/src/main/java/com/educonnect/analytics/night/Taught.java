package com.educonnect.analytics.night;

import java.util.UUID;

/**
 * One subject of a class in a term.
 *
 * @param subject null for the general average
 */
record Taught(UUID schoolClass, UUID term, UUID subject) {}
