package com.educonnect.grades.marks;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradebookKey;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.sync.Operation;
import com.educonnect.sync.SyncResult;
import com.educonnect.sync.SyncType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Marks that were entered offline. The operation's entity is the class; each mark has a base of its own, and the result
 * tells what became of each.
 */
@ApplicationScoped
public class MarkSubmission implements SyncType {
    private final Jsonb json =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Inject
    MarkService marks;

    @Inject
    Validator validator;

    /** The operation's data on the wire. */
    public record Entered(
            @NotNull UUID schoolClass,
            @NotNull UUID subject,
            @NotNull UUID period,

            @NotNull @Size(max = 5000) List<EnterMarks.@NotNull @Valid Cell> cells) {}

    @Override
    public String type() {
        return "marks.enter";
    }

    @Override
    public SyncResult apply(UUID device, Operation operation) {
        var entered = read(operation.data());
        var result = marks.enter(
                new GradebookKey(entered.schoolClass(), entered.subject(), entered.period()),
                new EnterMarks(device, operation.seq(), operation.at(), entered.cells()));
        var told = Documents.object(json.toJson(result));
        return result.areSettled() ? SyncResult.applied(told) : SyncResult.conflict(told);
    }

    private Entered read(JsonObject data) {
        try {
            var entered = json.fromJson(data.toString(), Entered.class);
            validator.validate(entered).stream().findFirst().ifPresent(wrong -> {
                throw new Rejected(PlatformError.INVALID, wrong.getPropertyPath());
            });
            return entered;
        } catch (JsonbException unreadable) {
            throw new Rejected(PlatformError.INVALID, "data");
        }
    }
}
