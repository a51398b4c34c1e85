package com.educonnect.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Api.Answer;
import com.educonnect.Deployed;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever renews a secret that is printed could log in by it: a teacher renews those of her own pupils only. */
class NewSecretIT {
    private static final UUID AYA = UUID.randomUUID();
    private static final UUID MODOU = UUID.randomUUID();
    private static final UUID KOFFI = UUID.randomUUID();
    private static final UUID MOTHER = UUID.randomUUID();
    private AuthSchool school;
    private Api head;
    private Api aya;

    @BeforeEach
    void open() {
        school = new AuthSchool();
        head = school.head();
        fill(school);
        aya = school.teacher(AYA);
    }

    /** Aya teaches Modou; Koffi is in another class; Mother is Modou's. */
    private static void fill(AuthSchool school) {
        school.write(
                """
                INSERT INTO school_year (id, name, starts_on, ends_on, state, weekend)
                VALUES (uuidv7(), 'Cette année', current_date - 100, current_date + 100, 'open', '')""",
                """
                INSERT INTO school_class (id, school_year_id, kind, code, name)
                SELECT uuidv7(), y.id, 'class', c, c FROM school_year y, (VALUES ('3A'), ('3B')) v (c)""",
                """
                INSERT INTO person (id, family_name, given_names) VALUES
                ('%s', 'KOUADIO', 'Aya'), ('%s', 'FALL', 'Modou'), ('%s', 'YAO', 'Koffi'), ('%s', 'FALL', 'Mariam')""".formatted(AYA, MODOU, KOFFI, MOTHER),
                "INSERT INTO staff (person_id) VALUES ('%s')".formatted(AYA),
                "INSERT INTO pupil (person_id) VALUES ('%s'), ('%s')".formatted(MODOU, KOFFI),
                """
                INSERT INTO guardianship (id, pupil_id, guardian_id, relation)
                VALUES (uuidv7(), '%s', '%s', 'mother')""".formatted(MODOU, MOTHER),
                """
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                SELECT uuidv7(), p::uuid, c.id, 'class', current_date - 50
                FROM school_class c JOIN (VALUES ('%s', '3A'), ('%s', '3B')) v (p, c) ON v.c = c.code""".formatted(MODOU, KOFFI),
                """
                INSERT INTO teaching_assignment (id, staff_id, school_class_id)
                SELECT uuidv7(), '%s', id FROM school_class WHERE code = '3A'""".formatted(AYA));
    }

    @Test
    void aTeacherPrintsOneForHerPupilAndTheOldOneIsDead() {
        var modou = UUID.randomUUID();
        var old = secret(school.enrol(head, modou, "modou.fall", MODOU, "pupil"));
        var session = Deployed.api()
                .as(school.logInAt("modou.fall", old).expect(200).json().getString("token"));

        var secret = secret(renew(aya, modou));

        session.get("/auth/me").expect(401);
        school.logInAt("modou.fall", old).expect(401);
        school.logInAt("modou.fall", secret).expect(200);
    }

    @Test
    void aTeacherBecomesNoPupilOfOthersNoParentAndNoColleague() {
        var koffi = UUID.randomUUID();
        var mother = UUID.randomUUID();
        var both = UUID.randomUUID();
        var unknown = UUID.randomUUID();
        var colleague = UUID.randomUUID();
        var old = secret(school.enrol(head, koffi, "koffi.yao", KOFFI, "pupil"));
        school.enrol(head, mother, "mariam.fall", MOTHER, "guardian").expect(200);
        school.enrol(head, both, "modou.tuteur", MODOU, "pupil", "guardian").expect(200);
        school.enrol(head, unknown, "sans.fiche").expect(200);
        school.invite(head, colleague, AuthSchool.fresh("collegue"), "teacher").expect(200);

        for (var other : new UUID[] {koffi, mother, both, unknown, colleague}) {
            assertThat(renew(aya, other).expect(403).problem()).isEqualTo("auth.secret-of-own-pupils-only");
        }
        school.logInAt("koffi.yao", old).expect(200);
        renew(head, koffi).expect(200);
        renew(head, mother).expect(200);
    }

    @Test
    void atAnotherSchoolNobodyHasThatId() {
        var modou = UUID.randomUUID();
        school.enrol(head, modou, "modou.diop", MODOU, "pupil").expect(200);
        var other = new AuthSchool();
        fill(other);

        renew(other.teacher(AYA), modou).expect(404);
        renew(other.head(), modou).expect(404);
    }

    private static Answer renew(Api by, UUID member) {
        return by.post("/members/" + member + "/secret", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static String secret(Answer told) {
        return told.expect(200).json().getString("secret");
    }
}
