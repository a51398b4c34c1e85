package com.educonnect.courses.log;

import com.educonnect.courses.OperationForm;
import com.educonnect.sync.Operation;
import com.educonnect.sync.SyncResult;
import com.educonnect.sync.SyncType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** An entry of the class log that was written offline. The operation's entity is the entry, its base the version seen. */
@ApplicationScoped
public class EntrySubmission implements SyncType {
    @Inject
    ClassLogService log;

    @Inject
    OperationForm form;

    @Override
    public String type() {
        return "class-log.save";
    }

    @Override
    public SyncResult apply(UUID device, Operation operation) {
        var asked = form.read(operation.data(), SaveEntry.class);
        var stands = log.write(operation.entity(), asked);
        return stands.says(asked)
                ? SyncResult.applied(stands.version())
                : SyncResult.conflict(stands.version(), form.write(stands));
    }
}
