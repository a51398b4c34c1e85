package com.educonnect.attendance;

import com.educonnect.people.ClassView;
import com.educonnect.people.Reach;
import com.educonnect.people.TeachingService;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The classes whose rolls the caller may see: all for the office, those taught for a teacher, none for others. */
@Dependent
class OwnClasses {
    @Inject
    TeachingService teaching;

    @Inject
    Reach reach;

    @Inject
    Tenants tenants;

    boolean areAll() {
        return tenants.actor().may("rolls.read") && reach.everyClass();
    }

    List<UUID> on(LocalDate day) {
        var actor = tenants.actor();
        if (!actor.may("rolls.read") || actor.person() == null) {
            return List.of();
        }
        return teaching.classesOf(actor.person(), day).stream()
                .map(ClassView::id)
                .toList();
    }
}
