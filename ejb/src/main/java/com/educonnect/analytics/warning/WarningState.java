package com.educonnect.analytics.warning;

import java.util.List;

/**
 * Whether the school has warnings, and how good they would have been, level by level.
 *
 * @param refused whether the head has switched them off: then nothing is reckoned and nothing kept
 * @param inDistrict whether a district looks after the school: without one there is nobody to learn with
 * @param shared whether the school learns together with the schools of its district that have agreed too
 * @param levels empty until the first night
 */
public record WarningState(boolean refused, boolean inDistrict, boolean shared, List<WarningLevel> levels) {}
