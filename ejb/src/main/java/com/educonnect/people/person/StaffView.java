package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

public record StaffView(
        PersonView person,
        @Nullable String title,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        int version) {}
