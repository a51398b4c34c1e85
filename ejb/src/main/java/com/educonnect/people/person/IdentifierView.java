package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/** A matricule, IEN, UPI, EMIS number …, by whom it was issued and when somebody here has checked it. */
public record IdentifierView(
        String kind,
        String value,
        @Nullable String issuer,
        @Nullable LocalDate checkedOn) {}
