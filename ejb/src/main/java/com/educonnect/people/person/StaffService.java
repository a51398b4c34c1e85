package com.educonnect.people.person;

import com.educonnect.people.Saving;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The files of those who work here. */
@Stateless
public class StaffService {
    @Inject
    Saving saving;

    @Inject
    PersonService people;

    @Inject
    PersonAccess access;

    public StaffView staff(UUID id) {
        access.requireSeen(id);
        return saving.get(Staff.class, id).view(saving.get(Person.class, id).view());
    }

    public StaffView save(UUID id, SaveStaff command) {
        var person = people.save(id, command.person());
        return saving.save(
                Staff.class,
                id,
                command.version(),
                () -> new Staff(id),
                staff -> staff.change(command),
                staff -> staff.view(person));
    }
}
