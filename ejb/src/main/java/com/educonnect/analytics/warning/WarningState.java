package com.educonnect.analytics.warning;

import java.util.List;

/**
 * Whether the school has warnings, and how good they would have been, level by level.
 *
 * @param refused whether the head has switched them off: then nothing is reckoned and nothing kept
 * @param levels empty until the first night
 */
public record WarningState(boolean refused, List<WarningLevel> levels) {}
