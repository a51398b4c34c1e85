package com.educonnect.people.roster.oneroster;

import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Line;
import com.educonnect.people.roster.tables.Ref;
import com.educonnect.people.roster.tables.Row;
import com.educonnect.people.roster.tables.Table;
import java.util.Locale;
import java.util.function.Consumer;

/** What stands in the school whether or not a class uses it: levels, streams, rooms, shifts and the bell. */
final class Premises {
    private final Reading reading;

    Premises(Reading reading) {
        this.reading = reading;
    }

    void read() {
        var orgs = reading.set.lines(SetFile.ORGS);
        orgs.forEach(line -> each(line, "levels", this::level));
        orgs.forEach(line -> each(line, "streams", this::stream));
        orgs.forEach(line -> each(line, "rooms", this::room));
        orgs.forEach(line -> each(line, "shifts", this::shift));
        orgs.forEach(line -> each(line, "slots", this::slot));
    }

    private void each(Line line, String kind, Consumer<Thing> take) {
        Thing.all(reading, line, "metadata." + kind).forEach(take);
    }

    private void level(Thing level) {
        if (level.filled(0, 1)) {
            add(
                    Table.LEVEL,
                    level,
                    row(level)
                            .set("name", level.text(1))
                            .set("stage", level.text(2))
                            .setKnown("position", level.number(3))
                            .setKnown("roll_unit", level.word(4, "lesson", "half_day"))
                            .setKnown("sourced_id", level.text(5)));
        }
    }

    private void stream(Thing stream) {
        if (stream.filled(0, 1)) {
            add(Table.STREAM, stream, row(stream).set("name", stream.text(1)));
        }
    }

    private void room(Thing room) {
        if (room.filled(0)) {
            add(Table.ROOM, room, row(room).set("name", room.text(1)).set("capacity", room.number(2)));
        }
    }

    private void shift(Thing shift) {
        if (shift.filled(0, 1, 2, 3)) {
            add(
                    Table.SHIFT,
                    shift,
                    row(shift)
                            .set("name", shift.text(1))
                            .setKnown("starts_at", shift.time(2))
                            .setKnown("ends_at", shift.time(3)));
        }
    }

    private void slot(Thing slot) {
        if (slot.filled(0, 1, 2, 3, 4, 5)) {
            add(
                    Table.SLOT,
                    slot,
                    row(slot)
                            .set("name", slot.text(1))
                            .setKnown("unit", slot.word(2, "lesson", "half_day"))
                            .setKnown("half_day", slot.word(3, "am", "pm"))
                            .setKnown("starts_at", slot.time(4))
                            .setKnown("ends_at", slot.time(5))
                            .setKnown("position", slot.number(6))
                            .set("shift_id", slot.text(7) == null ? null : named(Table.SHIFT, slot, 7)));
        }
    }

    private static Row row(Thing thing) {
        return new Row(thing.key(), thing.place()).called(thing.text(0)).set("code", thing.text(0));
    }

    private void add(Table table, Thing thing, Row row) {
        if (!reading.roster.add(table, row)) {
            reading.problems.add(
                    Finding.DUPLICATE_KEY,
                    thing.place(),
                    thing.text(0),
                    thing.line().number());
        }
    }

    private Ref named(Table table, Thing thing, int index) {
        return named(reading, table, thing.text(index), thing.line(), thing.column());
    }

    /** The thing of this code: of the set, or one that stands here already. */
    static Ref named(Reading reading, Table table, String code, Line line, String column) {
        var key = code.toLowerCase(Locale.ROOT);
        return reading.roster.ref(table, key, () -> new Row(key, line.place(column))
                .called(code)
                .set("code", code)
                .mustExist(Finding.UNRESOLVED));
    }
}
