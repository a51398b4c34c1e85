package com.educonnect.people.person;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who answers for a pupil, with what he or she may do. */
public record GuardianView(
        UUID id,
        UUID pupil,
        UUID guardian,
        String familyName,
        String givenNames,
        String phone,
        String email,
        String relation,
        boolean custody,
        boolean mayBeContacted,
        boolean mayCollect,
        boolean livesWith,
        boolean pays,
        int position,
        LocalDate endedOn,
        String endedReason,
        int version) {}
