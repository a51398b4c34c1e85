package com.educonnect.billing.fees;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The account of a family on paper. */
@Stateless
public class StatementOfAccount {
    @Inject
    FamilyReading reading;

    @Inject
    School school;

    public byte[] pdf(UUID family) {
        return new StatementPaper(reading.account(family), school.head(), school.language(), school.today()).pdf();
    }
}
