package com.educonnect.people.structure;

import com.educonnect.people.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A room; two classes of different shifts may have the same. */
@Entity
@Table(name = "room")
public class Room extends Versioned {
    private String code;
    private String name;
    private Integer capacity;

    protected Room() {}

    public Room(UUID id) {
        super(id);
    }

    public void change(SaveRoom command) {
        code = command.code().strip();
        name = command.name();
        capacity = command.capacity();
    }

    RoomView view() {
        return new RoomView(id(), code, name, capacity, version());
    }
}
