package com.educonnect.analytics.warning;

/**
 * What was known of a pupil on a day, and how it ended.
 *
 * @param known one number for each trait of the {@link History}; NaN where nothing was known
 * @param failed whether the pupil failed the year or left before its end
 */
record Example(double[] known, boolean failed) {}
