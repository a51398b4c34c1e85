package com.educonnect.billing.fees;

/** How many were written to, and how many have no address. */
public record Reminded(int written, int withoutAddress) {}
