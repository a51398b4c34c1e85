package com.educonnect.grades.cards;

import com.educonnect.grades.Settings;
import com.educonnect.grades.results.Reports;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.UUID;

/** Says at the start of a run who is asked for: everybody counted in the results of each class. */
@Dependent
class Shares {
    @Inject
    PrintRepository prints;

    @Inject
    Settings settings;

    @Inject
    Reports reports;

    @Inject
    Work work;

    void begin(UUID run, StartPrinting command, byte[] seed, Actor actor) {
        settings.holdOffSeals();
        if (!prints.begin(run, command.period(), seed, actor)) {
            return;
        }
        for (var schoolClass : command.classes().stream().distinct().toList()) {
            var setting = settings.get(schoolClass, null, command.period());
            if (!setting.isSealed()) {
                throw new Rejected(CardError.PERIOD_NOT_SEALED, setting.className());
            }
            var pupils = reports.counted(setting);
            if (pupils.isEmpty()) {
                throw new Rejected(CardError.NO_PUPILS);
            }
            prints.ask(run, schoolClass, pupils);
        }
        queue(run);
    }

    void queue(UUID run) {
        work.enqueue(
                PrintService.WORK,
                Json.createObjectBuilder().add("run", run.toString()).build());
    }
}
