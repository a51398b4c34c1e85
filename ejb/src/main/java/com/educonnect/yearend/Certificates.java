package com.educonnect.yearend;

import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Orders the leaving certificates of those who have finished: one piece of work each, once they are off the roll. */
@Dependent
class Certificates {
    @Inject
    Work work;

    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    SchoolTime time;

    /** Why they left, in the school's language. */
    String reason(Outcome outcome) {
        var school = registry.find(tenants.current().id()).orElseThrow();
        return ResourceBundle.getBundle("com.educonnect.yearend.words", Locale.of(school.language()))
                .getString(outcome.id());
    }

    void queue(UUID year, LocalDate last, List<UUID> pupils) {
        var actor = tenants.actor();
        for (var pupil : pupils) {
            var asked = Json.createObjectBuilder()
                    .add("year", year.toString())
                    .add("pupil", pupil.toString())
                    .add("identity", actor.identity().toString());
            if (actor.person() != null) {
                asked.add("person", actor.person().toString());
            }
            work.enqueue(LeavingWork.KIND, asked.build(), time.begin(last.plusDays(1)));
        }
    }
}
