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
 * One human being, who may be pupil, member of staff and guardian at once. Little is certain of anybody: there may be no
 * birth certificate, no exact birth date, no e-mail, no own phone, one name only.
 */
@Entity
@Table(name = "person")
public class Person extends Versioned {
    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "preferred_name")
    private String preferredName;

    private String sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "birth_precision")
    private String birthPrecision;

    @Column(name = "birth_place")
    private String birthPlace;

    private String nationality;
    private String email;
    private String phone;

    @Column(name = "second_phone")
    private String secondPhone;

    private String address;
    private String language;

    protected Person() {}

    public Person(UUID id) {
        super(id);
    }

    /** Phones come normalised: how a number is read depends on the school's country, not on the person. */
    public void change(SavePerson command, String phone, String secondPhone, LocalDate today) {
        rename(command);
        sex = command.sex();
        bornOn(command.birthDate(), BirthPrecision.of(command.birthPrecision()), today);
        birthPlace = text(command.birthPlace());
        nationality = command.nationality();
        email = text(command.email());
        this.phone = phone;
        this.secondPhone = secondPhone;
        address = text(command.address());
        language = command.language();
    }

    private void rename(SavePerson command) {
        var family = text(command.familyName());
        var given = text(command.givenNames());
        if (family == null && given == null) {
            throw new Rejected(PeopleError.NAME_NEEDED);
        }
        familyName = family == null ? given : family;
        givenNames = family == null || given == null ? "" : given;
        middleName = text(command.middleName());
        preferredName = text(command.preferredName());
    }

    private void bornOn(LocalDate date, BirthPrecision precision, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            throw new Rejected(PeopleError.BIRTH_IN_FUTURE);
        }
        birthDate = date == null ? null : precision.firstDay(date);
        birthPrecision = precision.id();
    }

    private static String text(String written) {
        return written == null || written.isBlank() ? null : written.strip().replaceAll("\\s+", " ");
    }

    PersonView view() {
        return new PersonView(
                id(),
                familyName,
                givenNames,
                middleName,
                preferredName,
                sex,
                birthDate,
                birthPrecision,
                birthPlace,
                nationality,
                email,
                phone,
                secondPhone,
                address,
                language,
                version());
    }
}
