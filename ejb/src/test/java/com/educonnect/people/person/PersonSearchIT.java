package com.educonnect.people.person;

import static com.educonnect.people.PeopleFixtures.YEAR_START;
import static com.educonnect.people.PeopleFixtures.enrol;
import static com.educonnect.people.PeopleFixtures.level;
import static com.educonnect.people.PeopleFixtures.openYear;
import static com.educonnect.people.PeopleFixtures.pupil;
import static com.educonnect.people.PeopleFixtures.schoolClass;
import static com.educonnect.people.PeopleFixtures.teacherOf;
import static com.educonnect.people.PeopleFixtures.withPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.educonnect.people.PeopleSchool;
import com.educonnect.platform.Page;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSearchIT {
    private static final PeopleSchool SCHOOL = new PeopleSchool();
    private static final UUID KOUASSI = UUID.randomUUID();
    private static final Map<String, String> NEIGHBOURS = Map.ofEntries(
            Map.entry("NDIAYE", "Modou"),
            Map.entry("N'DIAYE", "Ibrahima"),
            Map.entry("N DIAYE", "Salimata"),
            Map.entry("NDIAYE-THIAM", "Awa"),
            Map.entry("Fall", "Ndèye Coumba"),
            Map.entry("Sow", "Ndiaye"),
            Map.entry("Ndaw", "Cheikh Tidiane"),
            Map.entry("SY", "El Hadji Malick"),
            Map.entry("Sylla", "Fatou"),
            Map.entry("Gueye", "Sy Khady"),
            Map.entry("N’Guessan", "Affoué Ange"),
            Map.entry("Konan", "N'Guessan Désiré"),
            Map.entry("Traoré", "Fatoumata Binta"),
            Map.entry("Koné", "Mohamed"),
            Map.entry("Sissoko", "Moussa"));
    private static UUID aissata;

    @BeforeAll
    static void aSchoolOfFiveThousand() {
        SCHOOL.sql(sql -> sql.update("""
                INSERT INTO person (id, family_name, given_names)
                SELECT gen_random_uuid(),
                       (ARRAY['Mensah', 'Adjovi', 'Mballa', 'Coulibaly', 'Zongo', 'Keita', 'Ouédraogo', 'Bamba'])[1 + i % 8],
                       (ARRAY['Kofi', 'Marie', 'Ibrahima', 'Chantal', 'Rokia', 'Gérard', 'Félicité'])[1 + i % 7]
                           || ' ' || substr(md5(i::text), 1, 6)
                FROM generate_series(1, 5000) i
                """));
        aissata = pupil(SCHOOL, "N’Diaye", "Aïssata");
        pupil(SCHOOL, "Diallo Sissoko", "Awa");
        NEIGHBOURS.forEach((name, given) -> pupil(SCHOOL, name, given));
        SCHOOL.call(PersonService.class, it -> it.save(KOUASSI, withPhone("Kouassi", "Yao", "07 08 12 34 56")));
        SCHOOL.call(
                IdentifierService.class, it -> it.save(KOUASSI, "matricule", new SaveIdentifier("K21-7", null, false)));
    }

    @BeforeEach
    void theOfficeAsks() {
        SCHOOL.as(PeopleSchool.office());
    }

    @ParameterizedTest
    @CsvSource({
        "ndiaye, N’Diaye",
        "N'DIAYE aissata, N’Diaye",
        "aïsata ndiay, N’Diaye",
        "awa dialo, Diallo Sissoko",
        "sisoko, Sissoko",
        "awa sisoko, Diallo Sissoko",
        "yao kouasi, Kouassi",
        "kwassi yao, Kouassi",
        "K21-7, Kouassi",
        "k21-7, Kouassi",
        "0708123456, Kouassi",
        "08 12 34 56, Kouassi"
    })
    void findsBySpellingOrderNumberAndPhone(String text, String familyName) {
        assertThat(search(text, null, null, null).items().getFirst().familyName())
                .isEqualTo(familyName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        ndiaye     : N’Diaye Aïssata, N'DIAYE Ibrahima, NDIAYE Modou, N DIAYE Salimata, NDIAYE-THIAM Awa, Sow Ndiaye
        N'Diaye    : N’Diaye Aïssata, N'DIAYE Ibrahima, NDIAYE Modou, N DIAYE Salimata, NDIAYE-THIAM Awa, Sow Ndiaye
        ndaye      : N’Diaye Aïssata, N'DIAYE Ibrahima, NDIAYE Modou
        ndèye      : Fall Ndèye Coumba
        sy         : SY El Hadji Malick, Sylla Fatou, Gueye Sy Khady
        nguessan   : N’Guessan Affoué Ange, Konan N'Guessan Désiré
        n guesan   : N’Guessan Affoué Ange, Konan N'Guessan Désiré
        sissoko    : Sissoko Moussa, Diallo Sissoko Awa
        fatou traore : Traoré Fatoumata Binta
        trarore fatoumata : Traoré Fatoumata Binta
        kone mohammed : Koné Mohamed
        el hadj sy : SY El Hadji Malick
        """)
    void theFamilyNameComesBeforeItsBeginningThatBeforeGivenNamesAndTheMerelyAlikeLast(String text, String expected) {
        var names = search(text, null, null, null).items().stream()
                .map(row -> row.familyName() + " " + row.givenNames())
                .toList();

        assertThat(names).startsWith(expected.split(", "));
    }

    @Test
    void theBeginningOfAMatriculeFindsItsPupilAndAPhoneTheChildrenToo() {
        var mother = UUID.randomUUID();
        SCHOOL.call(PersonService.class, it -> it.save(mother, withPhone("Bakayoko", "Mariam", "05 44 33 22 11")));
        SCHOOL.sql(sql -> sql.update("UPDATE pupil SET admission_number = 'lms-2026_17' WHERE person_id = ?", aissata));
        SCHOOL.sql(sql -> sql.update(
                "INSERT INTO guardianship (id, pupil_id, guardian_id, relation) VALUES (uuidv7(), ?, ?, 'mother')",
                aissata,
                mother));

        assertThat(search("LMS-2026_", null, null, null).items())
                .extracting(PersonRow::id)
                .containsExactly(aissata);
        assertThat(search("LMS-20260", null, null, null).items()).isEmpty();
        assertThat(search("0544332211", null, null, null).items())
                .extracting(PersonRow::id)
                .containsExactly(mother, aissata);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xylophone", "%", "--", "__"})
    void whatIsLikeNobodyFindsNobody(String text) {
        assertThat(search(text, null, null, null).items()).isEmpty();
    }

    @Test
    void pagesOfAListedNameHoldEverybodyOnce() {
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = search("zongo", null, cursor, 100);
            page.items().forEach(row -> seen.add(row.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).hasSize(625).doesNotHaveDuplicates();
    }

    @Test
    void kindsNarrowTheList() {
        assertThat(search(null, "pupil", null, null).items())
                .extracting(PersonRow::familyName)
                .hasSize(17)
                .startsWith("Diallo Sissoko", "Fall", "Gueye");
        assertThat(search("kouassi", "pupil", null, null).items()).isEmpty();
    }

    @Test
    void aTeacherFindsThePupilsTaughtOnly() {
        var year = openYear(SCHOOL);
        var cm2 = schoolClass(SCHOOL, year, level(SCHOOL, "CM2", "half_day"), "CM2 B");
        enrol(SCHOOL, aissata, cm2, YEAR_START);
        var teacher = teacherOf(SCHOOL, cm2, "Touré");
        SCHOOL.as(PeopleSchool.teacher(teacher));

        assertThat(search("ndiaye", null, null, null).items())
                .extracting(PersonRow::id, PersonRow::className)
                .containsExactly(tuple(aissata, "CM2 B"));
        assertThat(search("kouassi", null, null, null).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zon", "zongo", "zongo rokia", "K21-7", "0708123456"})
    void nobodyIsLookedForByReadingEverybody(String text) {
        var plan = SCHOOL.call(SearchTerms.class, it -> {
            var words = it.words(text);
            it.preferIndex();
            return it.sql.query(
                    "EXPLAIN " + PersonQueries.search(words.size()).text(),
                    row -> row.getString(1),
                    Stream.concat(it.arguments(words, text, null).stream(), Stream.of("", new UUID(0, 0), 51))
                            .toArray());
        });

        assertThat(plan)
                .anyMatch(line -> line.contains("person_search"))
                .noneMatch(line -> line.matches(".*Seq Scan on person( |_).*"));
    }

    private static Page<PersonRow> search(String text, String kind, String cursor, Integer limit) {
        return SCHOOL.call(PersonSearch.class, it -> it.people(text, kind, cursor, limit));
    }
}
