package com.educonnect.people.roster.pupils;

import com.educonnect.people.roster.source.Fold;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A heading that no list has, such as "N° WhatsApp du père" or "Contact tuteur": whose, and what of him or her, in any
 * order. With one word more than these nothing is guessed: "Profession du père" is not his name.
 */
final class Heading {
    private enum Part {
        FATHER("pere papa father fathers dad dads"),
        MOTHER("mere maman mother mothers mum mums mom moms"),
        GUARDIAN("tuteur tuteurs tutrice parent parents responsable responsables guardian guardians correspondant"
                + " correspondants legal famille personne urgence durgence emergency"),
        PUPIL("eleve leleve eleves apprenant lapprenant enfant lenfant pupil pupils student students learner learners"
                + " child"),
        PHONE("telephone telephones telephonique telephoniques tel tels phone phones mobile portable cell cellulaire"
                + " cellphone gsm contact contacts whatsapp watsapp"),
        NAME("name names"),
        WHOLE("complet full fullname"),
        FAMILY("nom noms surname last"),
        GIVEN("prenom prenoms forename forenames first given"),
        NUMBER("numero numeros num no nos n number numbers"),
        SMALL("du de la le les des l d a au en cas et and ou or the of s to 1 2 contacter prevenir joindre");

        private final Set<String> words;

        Part(String words) {
            this.words = Set.of(words.split(" "));
        }
    }

    private static final Set<Part> NAMES = EnumSet.of(Part.NAME, Part.WHOLE, Part.FAMILY, Part.GIVEN);
    private static final Set<Part> PARENTS = EnumSet.of(Part.FATHER, Part.MOTHER, Part.GUARDIAN);
    private static final Map<String, Part> PARTS = new HashMap<>();

    static {
        Arrays.stream(Part.values()).forEach(part -> part.words.forEach(word -> PARTS.put(word, part)));
    }

    private final Set<Part> parts = EnumSet.noneOf(Part.class);

    private Heading() {}

    static Optional<Field> read(String header) {
        var heading = new Heading();
        for (var word : Fold.words(header)) {
            var part = PARTS.get(word);
            if (part == null) {
                return Optional.empty();
            }
            heading.parts.add(part);
        }
        return heading.field();
    }

    private Optional<Field> field() {
        var named = has(NAMES);
        var called = parts.contains(Part.PHONE);
        if (called && named) {
            return Optional.empty();
        }
        if (has(PARENTS)) {
            return called || (!named && parts.contains(Part.NUMBER)) ? Optional.of(phone()) : name();
        }
        if (parts.contains(Part.PUPIL)) {
            return called ? Optional.of(Field.PHONE) : ofPupil();
        }
        return called ? Optional.of(Field.GUARDIAN_PHONE) : Optional.empty();
    }

    private boolean has(Set<Part> some) {
        return some.stream().anyMatch(parts::contains);
    }

    private boolean only(Part parent) {
        return PARENTS.stream().allMatch(each -> parts.contains(each) == (each == parent));
    }

    private Field phone() {
        if (only(Part.FATHER)) {
            return Field.FATHER_PHONE;
        }
        return only(Part.MOTHER) ? Field.MOTHER_PHONE : Field.GUARDIAN_PHONE;
    }

    /** Father and mother in one cell are two people. */
    private Optional<Field> name() {
        if (only(Part.FATHER)) {
            return Optional.of(Field.FATHER_NAME);
        }
        if (only(Part.MOTHER)) {
            return Optional.of(Field.MOTHER_NAME);
        }
        return Optional.of(Field.GUARDIAN_NAME).filter(any -> parts.contains(Part.GUARDIAN));
    }

    private Optional<Field> ofPupil() {
        if (parts.contains(Part.FAMILY) == parts.contains(Part.GIVEN) || parts.contains(Part.WHOLE)) {
            return has(NAMES)
                    ? Optional.of(Field.FULL_NAME)
                    : Optional.of(Field.NUMBER).filter(any -> parts.contains(Part.NUMBER));
        }
        return Optional.of(parts.contains(Part.FAMILY) ? Field.FAMILY_NAME : Field.GIVEN_NAMES);
    }
}
