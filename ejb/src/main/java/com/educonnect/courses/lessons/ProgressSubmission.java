package com.educonnect.courses.lessons;

import com.educonnect.courses.OperationForm;
import com.educonnect.sync.Operation;
import com.educonnect.sync.SyncResult;
import com.educonnect.sync.SyncType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A lesson that a pupil opened or did, perhaps without a network. The operation's entity is the lesson. */
@ApplicationScoped
public class ProgressSubmission implements SyncType {
    @Inject
    OwnProgressService progress;

    @Inject
    OperationForm form;

    /** The operation's data on the wire. */
    public record Told(@NotNull UUID lesson, boolean done) {}

    @Override
    public String type() {
        return "lesson.progress";
    }

    @Override
    public SyncResult apply(UUID device, Operation operation) {
        var told = form.read(operation.data(), Told.class);
        progress.tell(told.lesson(), told.done(), operation.at());
        return SyncResult.applied(1);
    }
}
