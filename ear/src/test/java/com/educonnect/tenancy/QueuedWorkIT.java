package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.Turn;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.probe.Canaries;
import com.educonnect.tenancy.probe.ProbeHandler;
import com.educonnect.tenancy.probe.Queue;
import com.educonnect.tenancy.probe.Schools;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Queued work runs in the school whose transaction queued it, or not at all. */
@Order(Turn.IN_CONTAINER)
@ExtendWith({InContainer.class, ArquillianExtension.class})
class QueuedWorkIT {
    @Inject
    Tenants tenants;

    @Inject
    Schools schools;

    @Inject
    Queue queue;

    @Inject
    ProbeHandler handler;

    @EJB
    Canaries canaries;

    @Deployment
    static EnterpriseArchive application() {
        return ProbedApplication.with(QueuedWorkIT.class);
    }

    @Test
    void workOfASchoolRunsThereWhateverItsPayloadSays() throws Exception {
        var pair = schools.twoInOnePool();
        var ours = pair.getFirst();
        var theirs = pair.getLast();
        tenants.runAs(ours.id(), () -> queue.add(payload("ours", theirs.id())));

        await(() -> "canary of ".concat(ours.id()).equals(only(ours)));

        assertThat(handler.placeOf("ours")).isEqualTo(ours.id());
        assertThat(tenants.runAs(theirs.id(), canaries::songs)).isEmpty();
    }

    @Test
    void workOfASouthernSchoolRunsOnItsNode() throws Exception {
        var south = schools.open("ZA");
        tenants.runAs(south.id(), () -> queue.add(payload("south", south.id())));
        await(() -> "canary of ".concat(south.id()).equals(only(south)));
        assertThat(handler.placeOf("south")).isEqualTo(south.id());
    }

    @Test
    void workOfAnUnknownSchoolIsNotDone() {
        var row = queue.forge("t88888888", payload("unknown", "t88888888"));
        await(() -> queue.error(row).isPresent());
        assertThat(queue.error(row)).get().asString().contains("tenancy.establishment-not-found");
        assertThat(handler.placeOf("unknown")).isNull();
    }

    @Test
    void workOfAClosedSchoolIsNotDone() throws Exception {
        var school = schools.open();
        schools.close(school);
        var row = queue.forge(school.id(), payload("closed", school.id()));
        await(() -> queue.error(row).isPresent());
        assertThat(queue.error(row)).get().asString().contains("tenancy.establishment-not-found");
        assertThat(handler.placeOf("closed")).isNull();
    }

    @Test
    void aSchoolThatIsMissingMisspeltSpareOrClosedIsNotEntered() {
        var closed = schools.open();
        schools.close(closed);
        var begun = new AtomicInteger();
        for (var id : Arrays.asList(
                null, "", "public", "T00001", "t1", "t99999999", Schemas.REFERENCE, schools.spare(), closed.id())) {
            assertThatThrownBy(() -> tenants.runAs(id, begun::incrementAndGet))
                    .as(id)
                    .hasMessageContaining("tenancy.establishment-not-found");
        }
        assertThat(begun).hasValue(0);
    }

    @Test
    void workWithoutASchoolReachesNone() {
        var row = queue.forge(null, payload("nobody", "t00001"));
        await(() -> queue.error(row).isPresent());
        assertThat(handler.placeOf("nobody")).isEqualTo("none");
        assertThat(queue.error(row)).get().asString().isNotBlank();
    }

    private static JsonObject payload(String name, String claimed) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("row", Ids.next().toString())
                .add("tenant", claimed)
                .build();
    }

    private String only(Tenant school) {
        try {
            return String.join(", ", tenants.runAs(school.id(), canaries::songs));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier done) {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.onSpinWait();
        }
    }
}
