package com.educonnect.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A child as a guardian sees it: school, class, and who else answers for it, without their contact data. */
public record OwnChild(
        UUID id,
        String familyName,
        String givenNames,
        String sex,
        LocalDate birthDate,
        String birthPrecision,
        String admissionNumber,
        UUID schoolClass,
        String className,
        String relation,
        boolean custody,
        boolean mayCollect,
        List<Other> others) {

    /** Another guardian of the child: the other parent's phone is nobody's to hand over, least of all after a court. */
    public record Other(String familyName, String givenNames, String relation) {}
}
