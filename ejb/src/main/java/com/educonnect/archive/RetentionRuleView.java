package com.educonnect.archive;

import java.time.LocalDate;

/**
 * How long documents of a kind are kept here after their year has ended.
 *
 * @param country whose rule it is; {@code *} is the product's own
 * @param source where the rule is from
 * @param read whether somebody has read the text that the source names
 */
public record RetentionRuleView(
        String kind, String country, int years, LocalDate validFrom, String source, boolean read) {}
