package com.educonnect.courses;

import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who writes, and the trace a write leaves for the audit. */
@Dependent
public class CourseJournal {
    public static final String COURSE = "course";
    public static final String MODULE = "course_module";
    public static final String LESSON = "lesson";
    public static final String LOG = "class_log";

    @Inject
    Audit audit;

    @Inject
    Tenants tenants;

    public Actor require(String permission) {
        tenants.actor().require(permission);
        return tenants.actor();
    }

    public boolean may(String permission) {
        return tenants.actor().may(permission);
    }

    public Actor actor() {
        return tenants.actor();
    }

    public void note(String action, String entity, UUID id) {
        audit.record(action, entity, id);
    }
}
