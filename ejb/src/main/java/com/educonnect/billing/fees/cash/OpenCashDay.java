package com.educonnect.billing.fees.cash;

import jakarta.validation.constraints.PositiveOrZero;

/** @param opening what lies in the drawer, in minor units */
public record OpenCashDay(@PositiveOrZero long opening) {}
