package com.educonnect.analytics.warning;

import jakarta.validation.constraints.NotNull;

/** @param refused true: no warnings are reckoned any more, and those there are, are deleted */
public record SaveRefusal(@NotNull Boolean refused) {}
