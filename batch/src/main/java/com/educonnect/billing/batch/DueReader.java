package com.educonnect.billing.batch;

import com.educonnect.billing.daily.DailyRun;
import com.educonnect.billing.daily.Task;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemReader;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** Reads what a task has to do in the order of ids, a bounded number at a time; the last id is the checkpoint. */
@Named
@Dependent
public class DueReader implements ItemReader {
    private static final int PAGE = 100;

    @Inject
    @BatchProperty
    String task;

    @Inject
    @BatchProperty
    String day;

    @EJB
    DailyRun daily;

    private final Deque<UUID> page = new ArrayDeque<>();
    private UUID last;

    @Override
    public void open(Serializable checkpoint) {
        last = (UUID) checkpoint;
    }

    @Override
    public Object readItem() {
        if (page.isEmpty()) {
            page.addAll(daily.due(Task.of(task), LocalDate.parse(day), last, PAGE));
        }
        var next = page.poll();
        last = next == null ? last : next;
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }

    @Override
    public void close() {
        page.clear();
    }
}
