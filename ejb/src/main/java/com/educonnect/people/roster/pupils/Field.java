package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Fold;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a column of a pupils' table may hold, and what schools write above it, in French and English; above parents'
 * columns they write so many things that {@link Heading} reads them word by word.
 */
public enum Field {
    FULL_NAME("nom et prénoms, noms et prénoms, nom complet, nom prénom, nom & prénom, élève, name, full name, pupil,"
            + " student, pupil name, student name, learner, nom et prénom, nom de l'élève, prénoms et nom, prénom et"
            + " nom, prénom nom, nom post-nom et prénom, noms, names, apprenant, identité"),
    FAMILY_NAME("nom, nom de famille, nom famille, surname, last name, family name, nom élève"),
    MIDDLE_NAME("post-nom, post-noms, middle name, middle names, other name"),
    GIVEN_NAMES("prénom, prénoms, first name, first names, given name, given names, forename, forenames, prenom(s),"
            + " other names, prénom usuel"),
    SEX("sexe, sex, genre, gender, sexe m/f, sexe f/m, sexe f/g, sexe g/f, sex m/f, gender m/f, m/f, f/m, f/g, g/f"),
    BIRTH_DATE("date de naissance, né le, née le, né(e) le, naissance, ddn, date naissance, date of birth, birth date,"
            + " birthdate, dob, born, date naiss, date de naiss, date nais, né en, né(e) en, né(e) vers, born on"),
    BIRTH_PLACE(
            "lieu, lieu de naissance, né à, né(e) à, place of birth, birthplace, birth place, lieu naissance, lieu de"
                    + " naiss, lieu naiss, lieu nais, localité de naissance"),
    NATIONALITY("nationalité, nationality"),
    CLASS("classe, class, form, stream class, division, classe actuelle, cl, classe d'affectation, nouvelle classe,"
            + " classe fréquentée, classe de l'élève, groupe pédagogique, current class, class name, class stream,"
            + " form stream, grade stream, homeroom"),
    LEVEL("niveau, level, grade, niveau d'étude, niveau d'études, niveau scolaire, year group, standard, std"),
    NUMBER("matricule, numéro, n°, no, num, admission number, admission no, adm no, adm, numéro matricule, student id,"
            + " registration number, reg no, mle, n° matricule, n° mat, n° mle, matricule élève, matricule de l'élève,"
            + " numéro d'inscription, n° d'inscription, numéro d'immatriculation, n° d'immatriculation, code élève, code"
            + " de l'élève, id élève, identifiant élève, numéro élève, n° élève, numéro de l'élève, n° de l'élève,"
            + " numéro de dossier, n° dossier, registration no, student number, student no, pupil number, pupil no,"
            + " learner number, learner id, pupil id, index number, index no"),
    IDENTIFIER("ien, upi, lin, nemis, massar, code massar, emis, matricule national, matricule unique, educmaster,"
            + " lurits, birth certificate, acte de naissance, n° ien, numéro ien, matricule mena, matricule dsps,"
            + " matricule deco, cne, upi number, upi no, nemis upi, nemis no, lin number, lin no, emis no, emis number,"
            + " massar code, n° acte de naissance, numéro acte de naissance, n° d'acte de naissance, numéro d'acte de"
            + " naissance, extrait de naissance, n° extrait, n° extrait de naissance, birth certificate number, birth"
            + " certificate no, birth cert no, national id, nin, cni"),
    REPEATING("redoublant, repeater, repeating, redouble, redoublante, redoublant(e), doublant, doublant(e), red"),
    PHONE("téléphone élève, pupil phone, student phone"),
    EMAIL("email, e-mail, courriel, mail, mél, adresse e-mail, adresse mail, adresse électronique, e-mail élève, mail"
            + " élève, courriel élève, email address, student email, pupil email"),
    ADDRESS("adresse, address, quartier, domicile, residence, lieu de résidence, adresse domicile, adresse des parents,"
            + " adresse parents, adresse de l'élève, adresse élève, village, localité, home address, physical address"),
    FATHER_NAME(""),
    FATHER_PHONE(""),
    MOTHER_NAME(""),
    MOTHER_PHONE(""),
    GUARDIAN_NAME(""),
    GUARDIAN_PHONE(""),
    GUARDIAN_RELATION(
            "lien, lien de parenté, parenté, relation, relationship, qualité, lien avec l'élève, lien parental,"
                    + " lien familial, degré de parenté, relationship to pupil, relationship to student, relationship to learner"),
    IGNORED("n° d'ordre, numéro d'ordre, n° ordre, num ordre, ordre, rang, s/n, serial no, serial number, sr no");

    /** Stands above what the school calls a pupil as often as above the count of the lines. */
    private static final Set<String> COUNTS = Set.of("numero", "n", "no", "num");

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\b20\\d\\d\\b");

    private final Set<String> words;

    Field(String words) {
        this.words = Arrays.stream(words.split(","))
                .map(Fold::tight)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** By the whole heading, else without what stands in brackets and without a year. */
    static Optional<Field> suggest(String header) {
        return known(header).or(() -> known(ASIDE.matcher(header).replaceAll(" ")));
    }

    private static Optional<Field> known(String header) {
        var word = Fold.tight(header);
        return Arrays.stream(values())
                .filter(field -> field.words.contains(word))
                .findFirst()
                .or(() -> Heading.read(header));
    }

    static boolean mayCount(String header) {
        return COUNTS.contains(Fold.tight(header));
    }

    /** Several columns may say it: a mother's two numbers, her name and her given names. */
    boolean ofParent() {
        return switch (this) {
            case FATHER_NAME, FATHER_PHONE, MOTHER_NAME, MOTHER_PHONE, GUARDIAN_NAME, GUARDIAN_PHONE -> true;
            default -> false;
        };
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
