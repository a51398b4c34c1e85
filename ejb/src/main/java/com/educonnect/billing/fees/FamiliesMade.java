package com.educonnect.billing.fees;

/** Families made for pupils who had none. */
public record FamiliesMade(int families, int pupils) {}
