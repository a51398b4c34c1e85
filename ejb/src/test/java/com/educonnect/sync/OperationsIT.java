package com.educonnect.sync;

import static com.educonnect.sync.SyncFixtures.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.educonnect.platform.Ids;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.sync.SyncResult.Status;
import com.educonnect.tenancy.TestDatabase;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OperationsIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    private final String school = DATABASE.school();
    private final UUID awa = Ids.next();
    private final UUID phone = Ids.next();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void anOperationSentAgainHasOneEffectAndTheSameAnswer() {
        var operation = operation(Ids.next(), 1, "fièvre");

        assertThat(send(awa, operation))
                .returns(Status.APPLIED, SyncResult::status)
                .returns(7, SyncResult::version);
        assertThat(send(awa, operation))
                .returns(Status.DUPLICATE, SyncResult::status)
                .returns(7, SyncResult::version);
        assertThat(effects).hasValue(1);
    }

    @Test
    void theOrderOfFieldsMakesNoOtherOperation() {
        var first = operation(Ids.next(), 1, "a");
        var ordered = Json.createObjectBuilder().add("x", 1).add("y", 2).build();
        var turned = Json.createObjectBuilder().add("y", 2).add("x", 1).build();
        send(awa, with(first, ordered));

        assertThat(send(awa, with(first, turned)).status()).isEqualTo(Status.DUPLICATE);
    }

    @Test
    void anotherContentOrAnotherPersonUnderTheSameNumberIsRejected() {
        var operation = operation(Ids.next(), 1, "fièvre");
        send(awa, operation);

        assertThat(send(awa, operation(operation.opId(), 1, "grippe")))
                .returns(Status.REJECTED, SyncResult::status)
                .returns("sync.op-reuse", SyncResult::code);
        assertThat(send(Ids.next(), operation).code()).isEqualTo("sync.op-reuse");
        assertThat(effects).hasValue(1);
    }

    @Test
    void aRefusalIsKeptAndToldAgain() {
        var operation = operation(Ids.next(), 1, "refused");
        var refusal = new Rejected(PlatformError.NOT_FOUND);
        assertThatThrownBy(() -> send(awa, operation)).hasMessageStartingWith("platform.not-found");
        assertThat(stored(operation)).isZero();

        DATABASE.in(
                school, sql -> SyncFixtures.operations(sql, awa, new Notes()).reject(phone, operation, refusal));
        assertThat(send(awa, operation))
                .returns(Status.REJECTED, SyncResult::status)
                .returns("platform.not-found", SyncResult::code);
        assertThat(effects).hasValue(0);
    }

    @Test
    void anUnknownTypeAndANewerFormAreRefused() {
        var known = operation(Ids.next(), 1, "a");
        var unknown = new Operation(known.opId(), 1, "mark.enter", known.entity(), 0, known.at(), known.data(), 1);
        var newer = new Operation(known.opId(), 1, known.type(), known.entity(), 0, known.at(), known.data(), 2);

        assertThatThrownBy(() -> send(awa, unknown)).hasMessage("sync.unknown-type [mark.enter]");
        assertThatThrownBy(() -> send(awa, newer)).hasMessage("sync.unknown-schema [2]");
    }

    @Test
    void tenConnectionsWithTheSameOperationHaveOneEffect() throws Exception {
        var operation = operation(Ids.next(), 1, "fièvre");
        var together = new CountDownLatch(1);
        var answers = new ArrayList<Future<SyncResult>>();
        try (var executor = Executors.newFixedThreadPool(10)) {
            for (var n = 0; n < 10; n++) {
                answers.add(executor.submit(() -> {
                    together.await();
                    return send(awa, operation);
                }));
            }
            together.countDown();
            for (var answer : answers) {
                assertThat(answer.get().version()).isEqualTo(7);
            }
        }
        assertThat(effects).hasValue(1);
        assertThat(stored(operation)).isEqualTo(1);
    }

    private SyncResult send(UUID identity, Operation operation) {
        return DATABASE.in(school, sql -> SyncFixtures.operations(sql, identity, new Notes())
                .apply(phone, operation));
    }

    private long stored(Operation operation) {
        return DATABASE.in(school, sql -> sql.find(
                        "SELECT count(*) FROM sync_operation WHERE op_id = ?", row -> row.getLong(1), operation.opId())
                .orElseThrow());
    }

    private static Operation with(Operation operation, jakarta.json.JsonObject data) {
        return new Operation(
                operation.opId(), operation.seq(), operation.type(), operation.entity(), 0, operation.at(), data, 1);
    }

    private final class Notes implements SyncType {
        @Override
        public String type() {
            return "note.write";
        }

        @Override
        public SyncResult apply(UUID device, Operation operation) {
            if (operation.data().getString("note", "").equals("refused")) {
                throw new Rejected(PlatformError.NOT_FOUND);
            }
            effects.incrementAndGet();
            return SyncResult.applied(7);
        }
    }
}
