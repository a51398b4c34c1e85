package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A child as a guardian sees it: school, class, and who else answers for it, without their contact data.
 *
 * @param yearStartsOn the first day of the class's school year, from which the child's absences are counted
 */
public record OwnChild(
        UUID id,
        String familyName,
        String givenNames,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        String birthPrecision,
        @Nullable String admissionNumber,
        @Nullable UUID schoolClass,
        @Nullable String className,
        @Nullable LocalDate yearStartsOn,
        String relation,
        boolean custody,
        boolean mayCollect,
        List<Other> others) {

    /** Another guardian of the child: the other parent's phone is nobody's to hand over, least of all after a court. */
    public record Other(String familyName, String givenNames, String relation) {}
}
