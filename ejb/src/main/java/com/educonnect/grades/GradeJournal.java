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
class GradeJournal {
    static final String ASSESSMENT = "assessment";

    @Inject
    Changes changes;

    @Inject
    Audit audit;

    @Inject
    Tenants tenants;

    Actor require(String permission) {
        tenants.actor().require(permission);
        return tenants.actor();
    }

    void note(String action, String entity, UUID id) {
        audit.record(action, entity, id);
    }

    void assessment(String action, AssessmentView assessment) {
        changes.record(ASSESSMENT, assessment.id(), assessment.schoolClass(), assessment.version());
        audit.record(action, ASSESSMENT, assessment.id());
    }

    /** @param assessments those with new marks, and their versions */
    void marks(GradebookKey key, Map<UUID, Integer> assessments, int marks) {
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

    void seal(String action, SealingView sealing) {
        audit.record(
                action,
                "sealing",
                sealing.id(),
                Map.of(
                        "class", sealing.schoolClass().toString(),
                        "period", sealing.period().toString()));
    }
}
