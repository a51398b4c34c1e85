package com.educonnect.attendance;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.sync.Operation;
import com.educonnect.sync.SyncResult;
import com.educonnect.sync.SyncType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A roll that was taken offline: one operation lists the exceptions of the whole class. */
@ApplicationScoped
public class RollSubmission implements SyncType {
    private final Jsonb json =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Inject
    RollService rolls;

    @Inject
    Validator validator;

    /** The operation's data on the wire; entity, base, sequence and time stand on the operation itself. */
    public record Taken(
            @NotNull UUID schoolClass,
            @NotNull LocalDate day,
            @NotNull UUID slot,
            boolean teacherAbsent,
            UUID subject,
            @Size(max = 1000) List<@NotNull @Valid Mark> exceptions) {}

    @Override
    public String type() {
        return "roll.submit";
    }

    @Override
    public SyncResult apply(UUID device, Operation operation) {
        var taken = read(operation.data());
        var saved = rolls.save(
                new RollKey(taken.schoolClass(), taken.day(), taken.slot()),
                new SubmitRoll(
                        operation.entity(),
                        operation.base(),
                        device,
                        operation.seq(),
                        operation.at(),
                        taken.teacherAbsent(),
                        taken.subject(),
                        taken.exceptions()));
        return saved.isMerged() ? SyncResult.merged(saved.version(), tree(saved)) : SyncResult.applied(saved.version());
    }

    private Taken read(JsonObject data) {
        try {
            var taken = json.fromJson(data.toString(), Taken.class);
            validator.validate(taken).stream().findFirst().ifPresent(wrong -> {
                throw new Rejected(PlatformError.INVALID, wrong.getPropertyPath());
            });
            return taken;
        } catch (JsonbException unreadable) {
            throw new Rejected(PlatformError.INVALID, "data");
        }
    }

    private JsonObject tree(SavedRoll saved) {
        try (var reader = Json.createReader(new StringReader(json.toJson(saved)))) {
            return reader.readObject();
        }
    }
}
