package com.educonnect.people.structure;

import com.educonnect.people.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The weight of a subject in one year, level and stream; without a stream it holds for the whole level. */
@Entity
@Table(name = "coefficient")
public class Coefficient extends Versioned {
    @Column(name = "school_year_id")
    private UUID year;

    @Column(name = "level_id")
    private UUID level;

    @Column(name = "stream_id")
    private UUID stream;

    @Column(name = "subject_id")
    private UUID subject;

    private BigDecimal value;

    @Column(name = "weekly_minutes")
    private Integer weeklyMinutes;

    protected Coefficient() {}

    public Coefficient(UUID id) {
        super(id);
    }

    public void change(SaveCoefficient command) {
        year = command.year();
        level = command.level();
        stream = command.stream();
        subject = command.subject();
        value = command.value().setScale(2);
        weeklyMinutes = command.weeklyMinutes();
    }

    UUID year() {
        return year;
    }

    CoefficientView view() {
        return new CoefficientView(id(), year, level, stream, subject, value, weeklyMinutes, version());
    }
}
