package com.educonnect.billing.fees.plan;

import com.educonnect.billing.fees.Charge;
import com.educonnect.billing.fees.Charges;
import com.educonnect.billing.fees.FamilyService;
import com.educonnect.billing.fees.School;
import com.educonnect.tenancy.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Charges a year by its plan. It may be done as often as one likes: each pupil's instalment is charged once. */
@Stateless
public class ChargingService {
    @Inject
    ChargingRepository due;

    @Inject
    FamilyService families;

    @Inject
    Reducing reducing;

    @Inject
    Charges charges;

    @Inject
    School school;

    @Inject
    Audit audit;

    /** Families that pupils still lack are counted as well: each such pupil as one. */
    public Charged preview(UUID year) {
        due.requireYear(year);
        return counted(due.charges(year), 0);
    }

    public Charged charge(UUID year) {
        var name = due.requireYear(year);
        due.holdOff();
        families.make();
        var made = charges.add(due.charges(year), name, name);
        var off = reducing.apply(year, null);
        if (!made.isEmpty() || off > 0) {
            audit.record("year.charged", "school_year", year, Map.of("charges", made.size()));
        }
        return counted(made, off);
    }

    /** What a day brings: pupils who came late, fees paid early, instalments that are late. */
    public void chargeLate() {
        due.begun().forEach(this::charge);
        charges.add(due.late(), "RETARD", "Pénalités de retard");
    }

    private Charged counted(List<Charge> made, long off) {
        return new Charged(
                (int) made.stream()
                        .map(charge -> charge.family() == null ? charge.pupil() : charge.family())
                        .distinct()
                        .count(),
                (int) made.stream().map(Charge::pupil).distinct().count(),
                made.size(),
                made.stream().mapToLong(Charge::amount).sum(),
                off,
                school.currency().getCurrencyCode());
    }
}
