package com.educonnect.analytics.warning;

/**
 * Of a hundred pupils like this one so many failed or left, divided by a hundred.
 *
 * @param low,high between which the risk lies nine times in ten
 */
record Risk(double risk, double low, double high) {}
