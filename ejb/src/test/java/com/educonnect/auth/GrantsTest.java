package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.auth.Grants.Adjustment;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantsTest {
    @Test
    void givesATeacherTheRollOfHisClasses() {
        assertThat(Grants.resolve(List.of("teacher"), List.of()))
                .contains("rolls.read", "rolls.save", "structure.read")
                .doesNotContain("people.manage", "rolls.office", "roles.manage");
    }

    @Test
    void letsASchoolGiveAndTake() {
        var adjusted = Grants.resolve(
                List.of("teacher"),
                List.of(
                        new Adjustment("teacher", "rolls.office", true),
                        new Adjustment("teacher", "rolls.save", false)));

        assertThat(adjusted).contains("rolls.office").doesNotContain("rolls.save");
    }

    @Test
    void leavesOtherRolesAsTheyAre() {
        assertThat(Grants.resolve(List.of("school_admin"), List.of(new Adjustment("teacher", "rolls.save", false))))
                .contains("rolls.save");
    }

    @Test
    void neverTakesTheManagementOfRolesFromTheHead() {
        assertThat(Grants.resolve(List.of("head"), List.of(new Adjustment("head", "roles.manage", false))))
                .contains("roles.manage");
    }

    @Test
    void neverLetsASchoolGiveWhatIsTheOperators() {
        assertThat(Grants.resolve(List.of("head"), List.of(new Adjustment("head", "establishments.manage", true))))
                .doesNotContain("establishments.manage");
    }

    @Test
    void allowsNothingForARoleOfAnotherRelease() {
        assertThat(Grants.resolve(List.of("censeur"), List.of(new Adjustment("censeur", "rolls.read", true))))
                .isEmpty();
    }
}
