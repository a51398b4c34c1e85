package com.educonnect.billing.fees.plan;

/** What charging did, or would do: what families owe more, reductions taken off, in minor units. */
public record Charged(int families, int pupils, int charges, long amount, long reductions, String currency) {}
