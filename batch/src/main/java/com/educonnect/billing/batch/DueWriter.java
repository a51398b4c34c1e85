package com.educonnect.billing.batch;

import com.educonnect.billing.daily.DailyRun;
import com.educonnect.billing.daily.Task;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does each item in a transaction of its own: what fails is noted and tried again tomorrow, the others go on. */
@Named
@Dependent
public class DueWriter extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(DueWriter.class.getName());

    @Inject
    @BatchProperty
    String task;

    @Inject
    @BatchProperty
    String day;

    @Inject
    @BatchProperty
    String attempt;

    @EJB
    DailyRun daily;

    @Override
    public void writeItems(List<Object> items) {
        var failed = 0;
        for (var item : items) {
            failed += handled((UUID) item) ? 0 : 1;
        }
        daily.beat(LocalDate.parse(day), Integer.parseInt(attempt), items.size(), failed);
    }

    private boolean handled(UUID id) {
        try {
            daily.handle(Task.of(task), LocalDate.parse(day), id);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "billing, " + task + " of " + id + " failed");
            var cause = e.getCause() == null ? e : e.getCause();
            daily.failed(Task.of(task), id, cause.getMessage() == null ? cause.toString() : cause.getMessage());
            return false;
        }
    }
}
