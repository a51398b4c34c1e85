package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Fold;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of a pupils' table may hold, and what schools write above it, in French and English. */
public enum Field {
    FULL_NAME("nom et prénoms, noms et prénoms, nom complet, nom prénom, nom & prénom, élève, name, full name, pupil,"
            + " student, pupil name, student name, learner, nom et prénom, nom de l'élève"),
    FAMILY_NAME("nom, nom de famille, surname, last name, family name, nom élève"),
    GIVEN_NAMES("prénom, prénoms, first name, first names, given name, given names, forename, prenom(s), other names"),
    SEX("sexe, sex, genre, gender"),
    BIRTH_DATE("date de naissance, né le, née le, né(e) le, naissance, ddn, date naissance, date of birth, birth date,"
            + " birthdate, dob, born, date naiss"),
    BIRTH_PLACE("lieu, lieu de naissance, né à, né(e) à, place of birth, birthplace, birth place, lieu naissance"),
    NATIONALITY("nationalité, nationality"),
    CLASS("classe, class, form, stream class, division, classe actuelle"),
    LEVEL("niveau, level, grade"),
    NUMBER("matricule, numéro, n°, no, num, admission number, admission no, adm no, adm, numéro matricule, student id,"
            + " registration number, reg no"),
    IDENTIFIER("ien, upi, lin, nemis, massar, code massar, emis, matricule national, matricule unique, educmaster,"
            + " lurits, birth certificate, acte de naissance"),
    REPEATING("redoublant, repeater, repeating, redouble"),
    PHONE("téléphone élève, phone, pupil phone, student phone"),
    EMAIL("email, e-mail, courriel, mail, mél"),
    ADDRESS("adresse, address, quartier, domicile, residence"),
    FATHER_NAME(
            "père, nom du père, father, father's name, fathers name, nom père, prénom et nom du père, name of father"),
    FATHER_PHONE(
            "téléphone père, téléphone du père, tél père, father's phone, fathers phone, contact père, phone father,"
                    + " tel du père, father phone"),
    MOTHER_NAME("mère, nom de la mère, mother, mother's name, mothers name, nom mère, name of mother"),
    MOTHER_PHONE("téléphone mère, téléphone de la mère, tél mère, mother's phone, mothers phone, contact mère, phone"
            + " mother, tel de la mère, mother phone"),
    GUARDIAN_NAME(
            "tuteur, tutrice, tuteur légal, nom du tuteur, parent, responsable, guardian, guardian's name, guardian"
                    + " name, parent/guardian, parent name, nom du parent, correspondant"),
    GUARDIAN_PHONE("téléphone, tél, tel, téléphone tuteur, téléphone du tuteur, téléphone parent, contact, contacts,"
            + " guardian phone, guardian's phone, parent phone, mobile, portable, tél parent, tél tuteur, numéro de"
            + " téléphone, phone number"),
    GUARDIAN_RELATION("lien, lien de parenté, parenté, relation, relationship, qualité"),
    IGNORED("");

    private final Set<String> words;

    Field(String words) {
        this.words = Arrays.stream(words.split(","))
                .map(Fold::tight)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    static Optional<Field> suggest(String header) {
        var word = Fold.tight(header);
        return Arrays.stream(values())
                .filter(field -> field.words.contains(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Field> find(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
