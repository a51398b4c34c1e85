package com.educonnect.people.structure;

import com.educonnect.people.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A level of the school, such as CM2, 3e or Form 1, and how its rolls are taken: by lesson or by half-day. */
@Entity
@Table(name = "level")
public class Level extends Versioned {
    private String code;
    private String name;
    private String stage;
    private int position;

    @Column(name = "roll_unit")
    private String rollUnit;

    protected Level() {}

    public Level(UUID id) {
        super(id);
    }

    public void change(SaveLevel command) {
        code = command.code().strip();
        name = command.name().strip();
        stage = command.stage();
        position = command.position();
        rollUnit = command.rollUnit();
    }

    LevelView view() {
        return new LevelView(id(), code, name, stage, position, rollUnit, version());
    }
}
