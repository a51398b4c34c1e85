package com.educonnect.people.roster.tables;

/** Refers to a row of the same upload by the key it has there. */
public record Ref(Table table, String key) {}
