package com.educonnect.analytics.warning;

/**
 * Whether warnings are reckoned of a child.
 *
 * @param offAtSchool the head has switched them off for everybody
 * @param refused a guardian has, for this child
 */
public record OwnWarning(boolean offAtSchool, boolean refused) {}
