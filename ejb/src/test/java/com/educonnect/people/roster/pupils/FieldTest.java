package com.educonnect.people.roster.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {
    @ParameterizedTest
    @CsvSource({
        "Téléphone du parent, GUARDIAN_PHONE",
        "Tel parent, GUARDIAN_PHONE",
        "TEL. DES PARENTS, GUARDIAN_PHONE",
        "Contact tuteur, GUARDIAN_PHONE",
        "Contact du parent de l’élève, GUARDIAN_PHONE",
        "Numéro WhatsApp, GUARDIAN_PHONE",
        "N° tél. père/mère, GUARDIAN_PHONE",
        "Numéro du tuteur, GUARDIAN_PHONE",
        "Contact en cas d'urgence, GUARDIAN_PHONE",
        "Phone, GUARDIAN_PHONE",
        "Guardian’s phone number, GUARDIAN_PHONE",
        "Emergency contact, GUARDIAN_PHONE",
        "N° WhatsApp du père, FATHER_PHONE",
        "Tel Papa, FATHER_PHONE",
        "Father's mobile number, FATHER_PHONE",
        "Téléphone de la mère (WhatsApp), MOTHER_PHONE",
        "Contact maman 2, MOTHER_PHONE",
        "Numéro de téléphone de l'élève, PHONE",
        "Nom du père, FATHER_NAME",
        "Prénom du père, FATHER_NAME",
        "NOM ET PRENOMS DE LA MERE, MOTHER_NAME",
        "Mother’s full name, MOTHER_NAME",
        "Nom du parent, GUARDIAN_NAME",
        "Nom du responsable légal, GUARDIAN_NAME",
        "Personne à prévenir, GUARDIAN_NAME",
        "Parent/Guardian name, GUARDIAN_NAME",
        "Nom & prénoms de l’apprenant, FULL_NAME",
        "Learner's name, FULL_NAME",
        "Nom de l'enfant, FAMILY_NAME",
        "Student first name, GIVEN_NAMES",
        "Nom (famille), FAMILY_NAME",
        "Post-nom, MIDDLE_NAME",
        "Sexe (M/F), SEX",
        "Date de naissance (jj/mm/aaaa), BIRTH_DATE",
        "Classe 2026-2027, CLASS",
        "N° matricule, NUMBER",
        "N° d'ordre, IGNORED"
    })
    void knowsWhatSchoolsWriteAboveTheirColumns(String header, Field field) {
        assertThat(Field.suggest(header)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Profession du père",
                "Date de naissance du père",
                "Nom de jeune fille de la mère",
                "Nom du père et de la mère",
                "Nom et contact du parent",
                "E-mail du parent",
                "Nom de l'école d'origine",
                "Observations",
                "2026",
                ""
            })
    void guessesNothingWhereOneWordMeansSomethingElse(String header) {
        assertThat(Field.suggest(header)).isEmpty();
    }
}
