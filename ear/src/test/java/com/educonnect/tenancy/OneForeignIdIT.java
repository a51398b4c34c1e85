package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls that are right but for one id: at each place of its address and body in turn, each operation is given an id of
 * another school. Two like schools are made as they were before each call; the second is given a made-up id instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneForeignIdIT {
    /** Made by clients, narrowing what is shown, or naming all that is there to sort it. */
    private static final Set<String> NO_REFERENCES =
            Set.of("id", "device", "opId", "entity", "scopes", "scope", "lessons", "next");

    private Treasure foreign;
    private Own first;
    private Own second;

    private static final class Own {
        private final Api admin;
        private final Api head;
        private final Api teacher;
        private final Treasure treasure;
        private String untouched;

        private Own(Api admin, Api head, Api teacher, Treasure treasure) {
            this.admin = admin;
            this.head = head;
            this.teacher = teacher;
            this.treasure = treasure;
        }

        static Own like(String name) {
            var school = Members.school(name);
            var treasure = Treasure.of(school, "Ngalama");
            return new Own(
                    Members.member(school, "school_admin"),
                    Members.member(school, "head"),
                    Members.member(school, "teacher", treasure.id("person")),
                    treasure);
        }

        /** Sends the operation with the school's own ids, but for one place; answers what it told and whether it wrote. */
        String told(Operation operation, int place, Function<String, UUID> other) {
            if (untouched == null) {
                treasure.restore();
                untouched = treasure.hash();
            }
            var places = new ArrayList<String>();
            var told = Telling.of(operation, caller(operation), name -> {
                places.add(name);
                return places.size() == place ? other.apply(name) : own(operation, name);
            });
            if (treasure.hash().equals(untouched)) {
                return told;
            }
            untouched = null;
            return told + " WRITTEN";
        }

        private Api caller(Operation operation) {
            if (operation.isOfTeachers()) {
                return teacher;
            }
            return operation.path().startsWith("/district-accesses") ? head : admin;
        }

        /** A move begins an enrolment, in another class; a copy is of another class, too. */
        private UUID own(Operation operation, String name) {
            var moves = operation.path().matches(".*/(move|copies)/.*");
            return switch (name) {
                case "enrollment" -> moves ? Telling.madeUp(name) : treasure.id(name);
                case "copy", "access" -> Telling.madeUp(name);
                case "schoolClass" -> treasure.id(moves ? "target" : name);
                default -> treasure.id(name);
            };
        }
    }

    @BeforeAll
    void threeSchools() {
        foreign = Treasure.in(Members.school("Collège des Trésors"));
        first = Own.like("Lycée Moderne");
        second = Own.like("Lycée Moderne");
    }

    /**
     * Memberships, districts, schools and invoices with their payments are the platform's: {@link ForeignIdsIT} tries theirs.
     * Whose money is that nobody had booked is told with two things of one kind: {@code StatementsIT} tries another's.
     */
    static Stream<Operation> operations() {
        return Operation.all().stream()
                .filter(Operation::takesIds)
                .filter(operation -> !operation.path().endsWith("/owner"))
                .filter(
                        operation -> !operation
                                .path()
                                .matches(
                                        "/(sign-ups|auth|colleagues|districts|establishments|members|finance|nights|failed-work|subscription|payments)/.*"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isAnsweredAsAnUnknownOneAndRefusesTheWholeCall(Operation operation) {
        var before = foreign.hash();
        var places = places(operation);
        for (var place = 1; place <= places.size(); place++) {
            var name = places.get(place - 1);
            var told = first.told(operation, place, foreign::id);
            assertThat(told).as(name).isEqualTo(second.told(operation, place, Telling::madeUp));
            assertThat(told).as(name).doesNotContain(Treasure.CANARY);
            if (place <= inBody(operation).size() && !NO_REFERENCES.contains(name)) {
                assertThat(told).as(name).matches("(?s)(4.*(?<!WRITTEN)|200 .*\"rejected\".*)");
            }
        }
        assertThat(foreign.hash()).isEqualTo(before);
    }

    /** Otherwise they would be refused for another reason, whatever ids they bear. {@code AbroadIT} has transfers. */
    @Test
    void withOwnIdsTheSameCallsSucceed() {
        var refused = operations()
                .filter(operation -> !operation.path().startsWith("/transfers/"))
                .filter(operation -> !NO_REFERENCES.containsAll(inBody(operation)))
                .map(operation -> operation + " " + first.told(operation, 0, Telling::madeUp))
                .filter(told -> !told.matches("(?s)\\S+ \\S+ 2.*") || told.contains("\"rejected\""))
                .toList();
        assertThat(refused).isEmpty();
    }

    /** The names of all places, those of the body first. */
    private static List<String> places(Operation operation) {
        var places = inBody(operation);
        operation.path(name -> noted(places, name).toString());
        places.addAll(operation.queries());
        return places.stream().filter(name -> !Telling.isForm(name)).toList();
    }

    private static List<String> inBody(Operation operation) {
        var places = new ArrayList<String>();
        operation.body(name -> noted(places, name));
        return places;
    }

    private static UUID noted(List<String> places, String name) {
        places.add(name);
        return UUID.randomUUID();
    }
}
