package com.educonnect.people.person;

import com.educonnect.people.Saving;
import com.educonnect.people.SchoolPlace;
import com.educonnect.people.SchoolTime;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** People as such, whatever they are in the school. */
@Stateless
public class PersonService {
    @Inject
    Saving saving;

    @Inject
    SchoolPlace place;

    @Inject
    SchoolTime time;

    @Inject
    PersonAccess access;

    public PersonView person(UUID id) {
        access.requireSeen(id);
        return saving.get(Person.class, id).view();
    }

    public PersonView save(UUID id, SavePerson command) {
        var phone = place.phone(command.phone());
        var secondPhone = place.phone(command.secondPhone());
        return saving.save(
                Person.class,
                id,
                command.version(),
                () -> new Person(id),
                person -> person.change(command, phone, secondPhone, time.today()),
                Person::view);
    }
}
