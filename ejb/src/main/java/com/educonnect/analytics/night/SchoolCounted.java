package com.educonnect.analytics.night;

import java.time.LocalDate;

/**
 * The night of the running school has come to its end: its facts are whole. Told in a transaction of its own, so that
 * whoever reckons further from them can fail without undoing them.
 *
 * @param today day of the school
 */
public record SchoolCounted(LocalDate today) {}
