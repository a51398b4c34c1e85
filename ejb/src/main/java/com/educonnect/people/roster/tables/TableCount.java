package com.educonnect.people.roster.tables;

/** What an import does or would do to one table. */
public record TableCount(String table, int created, int changed, int unchanged, int ended) {}
