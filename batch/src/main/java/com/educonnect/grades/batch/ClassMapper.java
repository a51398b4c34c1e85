package com.educonnect.grades.batch;

import com.educonnect.grades.cards.Printing;
import com.educonnect.tenancy.batch.ClassPlan;
import com.educonnect.tenancy.batch.SchoolJob;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A partition for each class: its figures are read once, and its papers made by one thread. */
@Named
@Dependent
public class ClassMapper implements PartitionMapper {
    @Inject
    SchoolJob job;

    @Inject
    Printing printing;

    @Override
    public PartitionPlan mapPartitions() throws Exception {
        return new ClassPlan(job.inSchool(() -> printing.classes(job.run())));
    }
}
