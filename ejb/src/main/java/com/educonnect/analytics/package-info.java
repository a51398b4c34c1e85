/**
 * Figures of a school and of its districts, from facts that a night counts in the schema {@code analytics}. Whatever
 * shows figures lies here; {@code analytics.night} is the only one that writes facts.
 */
package com.educonnect.analytics;
