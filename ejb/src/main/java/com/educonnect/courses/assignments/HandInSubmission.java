package com.educonnect.courses.assignments;

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
import jakarta.validation.Validator;
import java.util.UUID;

/** Work that a pupil hands in from a device that may be offline. Its files go before it, by themselves. */
@ApplicationScoped
public class HandInSubmission implements SyncType {
    private final Jsonb json =
            JsonbBuilder.create(new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));

    @Inject
    HandInService submissions;

    @Inject
    Validator validator;

    @Override
    public String type() {
        return "assignment.hand-in";
    }

    @Override
    public SyncResult apply(UUID device, Operation operation) {
        return SyncResult.applied(submissions.handIn(operation.entity(), read(operation.data()), operation.at()));
    }

    private HandIn read(JsonObject data) {
        try {
            var handed = json.fromJson(data.toString(), HandIn.class);
            validator.validate(handed).stream().findFirst().ifPresent(wrong -> {
                throw new Rejected(PlatformError.INVALID, wrong.getPropertyPath());
            });
            return handed;
        } catch (JsonbException unreadable) {
            throw new Rejected(PlatformError.INVALID, "data");
        }
    }
}
