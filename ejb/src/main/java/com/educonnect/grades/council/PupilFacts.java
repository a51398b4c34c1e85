package com.educonnect.grades.council;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a council knows of a pupil beside marks.
 *
 * @param sex {@code F}, {@code M} or null where the school did not write it
 * @param birthPrecision {@code day}, {@code month} or {@code year}: how much of the date is known
 * @param dossier what the council was told, beside what the school knows
 * @param level the code of the class's level; null for a class of several
 */
record PupilFacts(
        UUID id,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        String birthPrecision,
        boolean repeating,
        @Nullable String level,
        DossierView dossier) {}
