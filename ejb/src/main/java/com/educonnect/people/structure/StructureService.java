package com.educonnect.people.structure;

import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The levels, streams, rooms and subjects of the school: the words the rest is said in. */
@Stateless
public class StructureService {
    private static final Listing.Query LEVELS = new Listing.Query(
            "l.id, l.code, l.name, l.stage, l.position, l.roll_unit, l.version",
            "FROM level l WHERE true",
            "(to_char(l.position, 'FM000') || ' ' || l.code)",
            "l.id");
    private static final Listing.Query STREAMS =
            new Listing.Query("s.id, s.code, s.name, s.version", "FROM stream s WHERE true", "s.code", "s.id");
    private static final Listing.Query ROOMS = new Listing.Query(
            "r.id, r.code, r.name, r.capacity, r.version", "FROM room r WHERE true", "r.code", "r.id");
    private static final Listing.Query SUBJECTS =
            new Listing.Query("s.id, s.code, s.name, s.version", "FROM subject s WHERE true", "s.code", "s.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    public Page<LevelView> levels(String cursor, Integer limit) {
        return listing.page(LEVELS, LevelView::of, cursor, limit);
    }

    public Page<StreamView> streams(String cursor, Integer limit) {
        return listing.page(STREAMS, StreamView::of, cursor, limit);
    }

    public Page<RoomView> rooms(String cursor, Integer limit) {
        return listing.page(ROOMS, RoomView::of, cursor, limit);
    }

    public Page<SubjectView> subjects(String cursor, Integer limit) {
        return listing.page(SUBJECTS, SubjectView::of, cursor, limit);
    }

    public LevelView save(UUID id, SaveLevel command) {
        return saving.save(
                Level.class, id, command.version(), () -> new Level(id), it -> it.change(command), Level::view);
    }

    public StreamView save(UUID id, SaveStream command) {
        return saving.save(
                Stream.class, id, command.version(), () -> new Stream(id), it -> it.change(command), Stream::view);
    }

    public RoomView save(UUID id, SaveRoom command) {
        return saving.save(Room.class, id, command.version(), () -> new Room(id), it -> it.change(command), Room::view);
    }

    public SubjectView save(UUID id, SaveSubject command) {
        return saving.save(
                Subject.class, id, command.version(), () -> new Subject(id), it -> it.change(command), Subject::view);
    }

    public void removeLevel(UUID id) {
        saving.remove(Level.class, id);
    }

    public void removeStream(UUID id) {
        saving.remove(Stream.class, id);
    }

    public void removeRoom(UUID id) {
        saving.remove(Room.class, id);
    }

    public void removeSubject(UUID id) {
        saving.remove(Subject.class, id);
    }
}
