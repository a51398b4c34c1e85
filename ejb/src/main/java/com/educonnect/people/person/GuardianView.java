package com.educonnect.people.person;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who answers for a pupil, with what he or she may do. The names are the guardian's and the pupil's. */
public record GuardianView(
        UUID id,
        UUID pupil,
        String pupilFamilyName,
        String pupilGivenNames,
        UUID guardian,
        String familyName,
        String givenNames,
        @Nullable String phone,
        @Nullable String email,
        String relation,
        boolean custody,
        boolean mayBeContacted,
        boolean mayCollect,
        boolean livesWith,
        boolean pays,
        int position,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason,
        int version) {}
