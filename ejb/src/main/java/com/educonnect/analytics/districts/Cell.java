package com.educonnect.analytics.districts;

/** What is counted and never split further: the pupils of one sex in one level of one school. */
record Cell(String tenant, String level, String sex) {}
