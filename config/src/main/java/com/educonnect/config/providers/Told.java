package com.educonnect.config.providers;

/**
 * What a provider tells a merchant.
 *
 * @param state as it is told, which need not be as it is
 * @param forged whether it is told by somebody else
 */
record Told(Charge charge, Charge.State state, boolean forged) {}
