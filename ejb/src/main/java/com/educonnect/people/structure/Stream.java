package com.educonnect.people.structure;

import com.educonnect.people.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A series or programme of the upper levels, such as S2, A4 or Commercial. */
@Entity
@Table(name = "stream")
public class Stream extends Versioned {
    private String code;
    private String name;

    protected Stream() {}

    public Stream(UUID id) {
        super(id);
    }

    public void change(SaveStream command) {
        code = command.code().strip();
        name = command.name().strip();
    }

    StreamView view() {
        return new StreamView(id(), code, name, version());
    }
}
