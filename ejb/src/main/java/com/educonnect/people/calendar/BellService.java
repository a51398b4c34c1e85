package com.educonnect.people.calendar;

import com.educonnect.people.Listing;
import com.educonnect.people.Saving;
import com.educonnect.people.SlotRows;
import com.educonnect.people.SlotView;
import com.educonnect.platform.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The shifts of the school and the slots of its bell. */
@Stateless
public class BellService {
    private static final Listing.Query SHIFTS = new Listing.Query(
            "s.id, s.code, s.name, s.starts_at, s.ends_at, s.version",
            "FROM shift s WHERE true",
            "s.starts_at::text",
            "s.id");
    private static final Listing.Query SLOTS = new Listing.Query(
            "s.id, s.shift_id, s.code, s.name, s.unit, s.half_day, s.starts_at, s.ends_at, s.position, s.version",
            "FROM slot s WHERE true",
            "(s.starts_at::text || ' ' || s.position)",
            "s.id");

    @Inject
    Saving saving;

    @Inject
    Listing listing;

    public Page<ShiftView> shifts(String cursor, Integer limit) {
        return listing.page(SHIFTS, ShiftView::of, cursor, limit);
    }

    public ShiftView save(UUID id, SaveShift command) {
        return saving.save(
                Shift.class, id, command.version(), () -> new Shift(id), shift -> shift.change(command), ShiftView::of);
    }

    public void removeShift(UUID id) {
        saving.remove(Shift.class, id);
    }

    public Page<SlotView> slots(String cursor, Integer limit) {
        return listing.page(SLOTS, SlotRows::view, cursor, limit);
    }

    public SlotView save(UUID id, SaveSlot command) {
        saving.named(Shift.class, command.shift());
        return saving.save(
                Slot.class, id, command.version(), () -> new Slot(id), slot -> slot.change(command), Slot::view);
    }

    public void removeSlot(UUID id) {
        saving.remove(Slot.class, id);
    }
}
