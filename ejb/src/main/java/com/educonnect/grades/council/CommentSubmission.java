package com.educonnect.grades.council;

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

/** Comments that were written offline; each has a base of its own, and the result tells what became of each. */
@ApplicationScoped
public class CommentSubmission implements SyncType {
    private final Jsonb json =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Inject
    CommentService comments;

    @Inject
    Validator validator;

    /** The operation's data on the wire. */
    public record Said(
            @NotNull UUID schoolClass,
            @NotNull UUID subject,
            @NotNull UUID period,

            @NotNull @Size(max = 500) List<WriteComments.@NotNull @Valid Cell> cells) {}

    @Override
    public String type() {
        return "comments.write";
    }

    @Override
    public SyncResult apply(UUID device, Operation operation) {
        var said = read(operation.data());
        var result = comments.write(
                new GradebookKey(said.schoolClass(), said.subject(), said.period()), new WriteComments(said.cells()));
        var told = Documents.object(json.toJson(result));
        return result.areSettled() ? SyncResult.applied(told) : SyncResult.conflict(told);
    }

    private Said read(JsonObject data) {
        try {
            var said = json.fromJson(data.toString(), Said.class);
            validator.validate(said).stream().findFirst().ifPresent(wrong -> {
                throw new Rejected(PlatformError.INVALID, wrong.getPropertyPath());
            });
            return said;
        } catch (JsonbException unreadable) {
            throw new Rejected(PlatformError.INVALID, "data");
        }
    }
}
