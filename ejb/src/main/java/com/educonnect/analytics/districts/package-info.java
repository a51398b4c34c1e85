/**
 * What a district sees of its schools: figures that compare them, roll-ups of what lies below it, and their export. No
 * figure leaves here that {@link com.educonnect.analytics.districts.Suppression} has not passed. Reads the aggregates that
 * the night counts, through {@link com.educonnect.analytics.DistrictFigures}; asks {@code establishments} what lies where.
 * It emits no events.
 */
package com.educonnect.analytics.districts;
