package com.educonnect.billing.fees;

/** What all families owe together, in minor units by the age of what is open; advances are what others have paid ahead. */
public record DebtorFigures(
        int families, String currency, long notDue, long upTo30, long upTo60, long upTo90, long older, long advances) {}
