/**
 * The night: counts what has changed in a school since its last one. Owns {@code analytics_key}, {@code night_run},
 * {@code night_school} and the facts, dimensions and aggregates of the schema {@code analytics}. Asks {@code grades} for
 * averages; reads the tables of all other domains of a school as their schema states them, and writes none of them.
 */
package com.educonnect.analytics.night;
