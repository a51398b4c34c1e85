package com.educonnect.tenancy.batch;

import jakarta.batch.api.partition.PartitionPlanImpl;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** A partition for each class, which it finds as the property {@code class}; two of them at a time. */
public final class ClassPlan extends PartitionPlanImpl {
    private static final int THREADS = 2;

    public ClassPlan(List<UUID> classes) {
        setPartitions(classes.size());
        setThreads(THREADS);
        setPartitionProperties(classes.stream().map(ClassPlan::named).toArray(Properties[]::new));
    }

    private static Properties named(UUID schoolClass) {
        var properties = new Properties();
        properties.setProperty("class", schoolClass.toString());
        return properties;
    }
}
