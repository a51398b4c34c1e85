package com.educonnect.grades;

import com.educonnect.sync.Changes;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Who writes, and the traces a write leaves: for the devices that follow the class, and for the audit. */
@Dependent
public class GradeJournal {
    public static final String ASSESSMENT = "assessment";

    @Inject
    Changes changes;

    @Inject
    Audit audit;

    @Inject
    Tenants tenants;

    public Actor require(String permission) {
        tenants.actor().require(permission);
        return tenants.actor();
    }

    public void note(String action, String entity, UUID id) {
        audit.record(action, entity, id);
    }

    public void assessment(String action, UUID assessment, UUID schoolClass, int version) {
        changes.record(ASSESSMENT, assessment, schoolClass, version);
        audit.record(action, ASSESSMENT, assessment);
    }

    /** @param assessments those with new marks, and their versions */
    public void marks(GradebookKey key, Map<UUID, Integer> assessments, int marks) {
        changes.record(ASSESSMENT, key.schoolClass(), assessments);
        audit.record(
                "marks.enter",
                "gradebook",
                key.schoolClass(),
                Map.of(
                        "subject", key.subject().toString(),
                        "period", key.period().toString(),
                        "marks", marks));
    }

    /** @param period of what was written about a class */
    public void council(String action, String entity, UUID id, UUID schoolClass, UUID period) {
        audit.record(action, entity, id, Map.of("class", schoolClass.toString(), "period", period.toString()));
    }

    public void seal(String action, UUID sealing, UUID schoolClass, UUID period) {
        audit.record(
                action,
                "sealing",
                sealing,
                Map.of(
                        "class", schoolClass.toString(),
                        "period", period.toString()));
    }
}
