package com.educonnect.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.educonnect.people.Roster;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterAnswerTest {
    private static final UUID CLASS = UUID.randomUUID();
    private static final UUID PUPIL = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aListThatDidNotChangeOvernightKeepsItsTag() {
        assertEquals(
                RosterAnswer.tag(RosterAnswer.bytes(roster(TODAY, "Awa"))),
                RosterAnswer.tag(RosterAnswer.bytes(roster(TODAY.plusDays(1), "Awa"))));
    }

    @Test
    void aListThatChangedGetsAnotherTag() {
        assertNotEquals(
                RosterAnswer.tag(RosterAnswer.bytes(roster(TODAY, "Awa"))),
                RosterAnswer.tag(RosterAnswer.bytes(roster(TODAY, "Awa Marie"))));
    }

    @Test
    void theTagBeginsWithThePupils() {
        var body = new String(RosterAnswer.bytes(roster(TODAY, "Awa")), StandardCharsets.UTF_8);
        assertTrue(body.substring(RosterAnswer.PUPILS_FROM).startsWith("\"pupils\":["), body);
    }

    private static Roster roster(LocalDate day, String givenNames) {
        var pupil = new Roster.Pupil(PUPIL, 1, "Ndiaye", givenNames, "F", null, null);
        return new Roster(CLASS, day, List.of(pupil));
    }
}
