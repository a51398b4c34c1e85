package com.educonnect.people.person;

import java.time.LocalDate;

public record StaffView(PersonView person, String title, LocalDate enteredOn, LocalDate leftOn, int version) {}
