package com.educonnect.people.structure;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A class of one school year (CM2 B), or a group drawn from one or more classes (LV2 espagnol). A class is a group of
 * pupils and may have a room and a shift: none of them implies the others. A multigrade class has several levels, the
 * first of which says how its roll is taken.
 */
@Entity
@Table(name = "school_class")
public class SchoolClass extends Versioned {
    @Column(name = "school_year_id")
    private UUID year;

    private String kind;
    private String code;
    private String name;

    @Column(name = "level_id")
    private UUID level;

    @Column(name = "stream_id")
    private UUID stream;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "room_id")
    private UUID room;

    @Column(name = "shift_id")
    private UUID shift;

    private Integer capacity;

    @Column(name = "list_frozen_on")
    private LocalDate listFrozenOn;

    @ManyToMany
    @JoinTable(
            name = "school_class_level",
            joinColumns = @JoinColumn(name = "school_class_id"),
            inverseJoinColumns = @JoinColumn(name = "level_id"))
    private Set<Level> furtherLevels = new HashSet<>();

    protected SchoolClass() {}

    public SchoolClass(UUID id, UUID year, String kind) {
        super(id);
        this.year = year;
        this.kind = kind;
    }

    public void change(SaveClass command, List<Level> levels) {
        if (!year.equals(command.year())) {
            throw new Rejected(PeopleError.YEAR_IS_FIXED);
        }
        if (!kind.equals(command.kind())) {
            throw new Rejected(PeopleError.KIND_IS_FIXED);
        }
        if ("class".equals(kind) && levels.isEmpty()) {
            throw new Rejected(PeopleError.LEVEL_NEEDED);
        }
        code = command.code().strip();
        name = command.name().strip();
        placeIn(levels);
        stream = command.stream();
        subject = command.subject();
        room = command.room();
        shift = command.shift();
        capacity = command.capacity();
        listFrozenOn = command.listFrozenOn();
    }

    private void placeIn(List<Level> levels) {
        level = levels.isEmpty() ? null : levels.getFirst().id();
        var further =
                levels.stream().skip(1).filter(it -> !it.id().equals(level)).collect(Collectors.toSet());
        if (!further.equals(furtherLevels)) {
            furtherLevels.clear();
            furtherLevels.addAll(further);
        }
    }

    public UUID year() {
        return year;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** What can be compared before and after a change; the view adds what SQL counts. */
    record State(
            String code,
            String name,
            UUID level,
            Set<UUID> further,
            UUID stream,
            UUID subject,
            UUID room,
            UUID shift,
            Integer capacity,
            LocalDate listFrozenOn) {}

    State state() {
        var further = furtherLevels.stream().map(Level::id).collect(Collectors.toUnmodifiableSet());
        return new State(code, name, level, further, stream, subject, room, shift, capacity, listFrozenOn);
    }
}
