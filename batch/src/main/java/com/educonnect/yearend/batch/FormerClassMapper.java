package com.educonnect.yearend.batch;

import com.educonnect.tenancy.batch.ClassPlan;
import com.educonnect.tenancy.batch.SchoolJob;
import com.educonnect.yearend.Promotion;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A partition for each class from which somebody is still to be enrolled. */
@Named
@Dependent
public class FormerClassMapper implements PartitionMapper {
    @Inject
    SchoolJob job;

    @Inject
    Promotion promotion;

    @Override
    public PartitionPlan mapPartitions() throws Exception {
        return new ClassPlan(job.inSchool(() -> promotion.classes(job.run())));
    }
}
