package com.educonnect.analytics.warning;

import java.util.List;

/**
 * The warnings that the caller may see, at a glance.
 *
 * @param count how many there are; 0 too where none are shown because they would not beat "same as last term"
 * @param first the likeliest
 */
public record WarningGlance(int count, List<WarningView> first) {
    public static final WarningGlance NONE = new WarningGlance(0, List.of());
}
