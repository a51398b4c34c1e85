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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonSearchIT {
    private static final PeopleSchool SCHOOL = new PeopleSchool();
    private static final UUID KOUASSI = UUID.randomUUID();
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
        "sisoko, Diallo Sissoko",
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

    @Test
    void whatIsLikeNobodyFindsNobody() {
        assertThat(search("xylophone", null, null, null).items()).isEmpty();
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
                .containsExactly("Diallo Sissoko", "N’Diaye");
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

    @Test
    void oneWordAmongFiveThousandPeopleIsLookedUpInTheIndex() {
        List<String> plan = SCHOOL.sql(sql -> {
            PersonSearch.preferIndex(sql);
            return sql.query(
                    "EXPLAIN SELECT x.id FROM person x WHERE x.search_text OPERATOR(extension.%>) ?",
                    row -> row.getString(1), "zongo");
        });

        assertThat(plan).anyMatch(line -> line.contains("person_search"));
    }

    private static Page<PersonRow> search(String text, String kind, String cursor, Integer limit) {
        return SCHOOL.call(PersonSearch.class, it -> it.people(text, kind, cursor, limit));
    }
}
