package com.educonnect.yearend.batch;

import com.educonnect.tenancy.Tenants;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.UUID;

/** A partition for each class from which somebody is still to be enrolled. */
@Named
@Dependent
public class FormerClassMapper implements PartitionMapper {
    private static final int THREADS = 2;

    @Inject
    @BatchProperty
    String tenant;

    @Inject
    @BatchProperty
    String year;

    @Inject
    Tenants tenants;

    @Inject
    Promotion promotion;

    @Override
    public PartitionPlan mapPartitions() throws Exception {
        var classes = tenants.runAs(tenant, () -> promotion.classes(UUID.fromString(year)));
        var plan = new PartitionPlanImpl();
        plan.setPartitions(classes.size());
        plan.setThreads(THREADS);
        plan.setPartitionProperties(
                classes.stream().map(FormerClassMapper::named).toArray(Properties[]::new));
        return plan;
    }

    private static Properties named(UUID schoolClass) {
        var properties = new Properties();
        properties.setProperty("class", schoolClass.toString());
        return properties;
    }
}
