package com.educonnect.billing.fees;

import java.util.UUID;

/**
 * A family that a typed reference may mean.
 *
 * @param exact whether its number stands there as it is; else one slip of the finger away
 */
public record FamilyMatch(UUID family, String number, String name, long balance, String currency, boolean exact) {}
