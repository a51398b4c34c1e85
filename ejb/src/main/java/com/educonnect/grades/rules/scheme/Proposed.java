package com.educonnect.grades.rules.scheme;

/**
 * A proposal that fits a pupil.
 *
 * @param barred the figures earn it, but conduct or absences refuse it
 */
public record Proposed(Proposal proposal, boolean barred) {}
