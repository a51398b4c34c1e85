package com.educonnect.people.person;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Saving;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The files of the pupils. */
@Stateless
public class PupilService {
    @Inject
    Saving saving;

    @Inject
    PersonService people;

    @Inject
    PupilRepository pupils;

    @Inject
    PersonAccess access;

    public PupilView pupil(UUID id) {
        access.requireSeen(id);
        return view(saving.get(Pupil.class, id));
    }

    public PupilView save(UUID id, SavePupil command) {
        var person = people.save(id, command.person());
        if (!command.confirmHomonym() && !pupils.isPupil(id)) {
            refuseHomonym(person);
        }
        saving.save(
                Pupil.class, id, command.version(), () -> new Pupil(id), pupil -> pupil.change(command), Pupil::state);
        return view(saving.get(Pupil.class, id));
    }

    /** Homonyms are normal, and so is admitting a child a second time by mistake: the office says which it is. */
    private void refuseHomonym(PersonView person) {
        var others = pupils.homonyms(person);
        if (!others.isEmpty()) {
            throw new Rejected(PeopleError.HOMONYM, others.size(), String.join(" · ", others));
        }
    }

    private PupilView view(Pupil pupil) {
        return new PupilView(
                saving.get(Person.class, pupil.id()).view(),
                pupil.admissionNumber(),
                pupil.enteredOn(),
                pupil.leftOn(),
                pupil.leftReason(),
                pupils.identifiers(pupil.id()),
                pupils.guardians(pupil.id()),
                pupil.version());
    }
}
