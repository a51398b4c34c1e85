package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of another school, harvested somewhere and tried on every operation: they are as unknown as made-up ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsIT {
    private final Map<String, UUID> made = new ConcurrentHashMap<>();
    private Treasure treasure;
    private Api owner;
    private Api officer;
    private Map<String, Twins> strangers;

    /** Two people of like schools: one comes with foreign ids, the other with made-up ones. */
    private record Twins(Api first, Api second) {}

    @BeforeAll
    void aSchoolWithThingsAndPeopleFromElsewhere() {
        var theirs = Members.school("Collège des Trésors");
        treasure = Treasure.in(theirs);
        officer = Members.officer(treasure.id("district"));
        owner = Members.member(theirs, "school_admin");
        var first = Members.school("Lycée Moderne");
        var second = Members.school("Lycée Ancien");
        strangers = new TreeMap<>();
        for (var role : List.of("school_admin", "teacher", "guardian")) {
            strangers.put(role, new Twins(Members.member(first, role), Members.member(second, role)));
        }
        strangers.put(
                "district_admin",
                new Twins(
                        Members.officer(Members.district(first, "Académie de Thiès")),
                        Members.officer(Members.district(second, "Académie de Thiès"))));
    }

    static Stream<Operation> operations() {
        return Operation.all().stream().filter(Operation::takesIds).filter(operation -> !operation
                .path()
                .matches("/(sign-ups|auth|paper-checks|payments/callbacks|invoice-links)/.*"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aForeignIdIsAnsweredAsAnUnknownOne(Operation operation) {
        var before = treasure.hash();
        strangers.forEach((role, twins) -> {
            var foreign = Telling.of(operation, twins.first(), treasure::id);
            var unknown = Telling.of(
                    operation,
                    twins.second(),
                    name -> name.equals("opId")
                            ? Telling.madeUp(name)
                            : made.computeIfAbsent(Treasure.thing(name), Telling::madeUp));
            assertThat(foreign).as(role).isEqualTo(unknown).doesNotContain(Treasure.CANARY);
            if (operation.verb().equals("GET") && operation.isOfOne()) {
                assertThat(foreign).as(role).matches("(?s)(404|403).*");
            }
        });
        assertThat(treasure.hash()).isEqualTo(before);
    }

    /** Otherwise the ids above would be unknown everywhere and prove nothing. {@code SubscriptionIT} has invoices and {@code
     * PupilGoesIT} has transfers. */
    @Test
    void theirOwnerReadsThemAll() {
        var unread = Operation.all().stream()
                .filter(operation -> operation.verb().equals("GET") && operation.takesIds())
                .filter(operation ->
                        !operation.path().matches("/(establishments|subscription|invoice-links|transfers)/.*"))
                .filter(operation -> {
                    var reader = operation.path().startsWith("/districts") ? officer : owner;
                    return Telling.of(operation, reader, treasure::id).startsWith("404");
                })
                .toList();
        assertThat(unread).isEmpty();
    }

    @Test
    void noListShowsAnotherSchoolsThings() {
        for (var list : Operation.all()) {
            if (list.verb().equals("GET") && !list.isOfOne()) {
                strangers.forEach((role, twins) -> assertThat(Telling.of(list.unasked(), twins.first(), treasure::id))
                        .as(role + " " + list)
                        .doesNotContain(Treasure.CANARY));
            }
        }
    }
}
