package com.educonnect.people.person;

import com.educonnect.people.PeopleError;
import com.educonnect.people.Versioned;
import com.educonnect.platform.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who answers for a pupil. Custody, contact, collecting and paying are rights of their own: a court may take one and
 * leave the others, and may end them all.
 */
@Entity
@Table(name = "guardianship")
public class Guardianship extends Versioned {
    @Column(name = "pupil_id")
    private UUID pupil;

    @Column(name = "guardian_id")
    private UUID guardian;

    private String relation;
    private boolean custody;

    @Column(name = "may_be_contacted")
    private boolean mayBeContacted;

    @Column(name = "may_collect")
    private boolean mayCollect;

    @Column(name = "lives_with")
    private boolean livesWith;

    private boolean pays;
    private int position;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_reason")
    private String endedReason;

    protected Guardianship() {}

    public Guardianship(UUID id, UUID pupil, UUID guardian) {
        super(id);
        if (pupil.equals(guardian)) {
            throw new Rejected(PeopleError.OWN_GUARDIAN);
        }
        this.pupil = pupil;
        this.guardian = guardian;
    }

    public void change(SaveGuardianship command) {
        if (!pupil.equals(command.pupil()) || !guardian.equals(command.guardian())) {
            throw new Rejected(PeopleError.GUARDIANSHIP_IS_FIXED);
        }
        relation = command.relation();
        custody = command.custody();
        mayBeContacted = command.mayBeContacted();
        mayCollect = command.mayCollect();
        livesWith = command.livesWith();
        pays = command.pays();
        position = command.position();
        endedOn = command.endedOn();
        endedReason = command.endedReason();
    }

    /** What is kept, said as the command that would keep it. */
    SaveGuardianship state() {
        return new SaveGuardianship(
                version(),
                pupil,
                guardian,
                relation,
                custody,
                mayBeContacted,
                mayCollect,
                livesWith,
                pays,
                position,
                endedOn,
                endedReason);
    }
}
