package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.Tenants;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.UUID;

/** A partition for each class: its figures are read once, and its papers made by one thread. */
@Named
@Dependent
public class ClassMapper implements PartitionMapper {
    private static final int THREADS = 2;

    @Inject
    @BatchProperty
    String tenant;

    @Inject
    @BatchProperty
    String run;

    @Inject
    Tenants tenants;

    @Inject
    Printing printing;

    @Override
    public PartitionPlan mapPartitions() throws Exception {
        var classes = tenants.runAs(tenant, () -> printing.classes(UUID.fromString(run)));
        var plan = new PartitionPlanImpl();
        plan.setPartitions(classes.size());
        plan.setThreads(THREADS);
        plan.setPartitionProperties(classes.stream().map(ClassMapper::named).toArray(Properties[]::new));
        return plan;
    }

    private static Properties named(UUID schoolClass) {
        var properties = new Properties();
        properties.setProperty("class", schoolClass.toString());
        return properties;
    }
}
