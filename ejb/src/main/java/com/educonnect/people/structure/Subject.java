package com.educonnect.people.structure;

import com.educonnect.people.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is taught. Its weight is not here: see {@link Coefficient}. */
@Entity
@Table(name = "subject")
public class Subject extends Versioned {
    private String code;
    private String name;

    protected Subject() {}

    public Subject(UUID id) {
        super(id);
    }

    public void change(SaveSubject command) {
        code = command.code().strip();
        name = command.name().strip();
    }

    SubjectView view() {
        return new SubjectView(id(), code, name, version());
    }
}
