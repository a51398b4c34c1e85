package com.educonnect.analytics.districts;

/** What the cells of schools have in common: a level and a sex. */
record Kind(String level, String sex) {}
