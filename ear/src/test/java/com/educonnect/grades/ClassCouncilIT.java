package com.educonnect.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A class council over the wire: comments, also from a phone that was offline, a sitting, the seal, and who may do what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassCouncilIT {
    private final UUID year = Ids.next();
    private final UUID term = Ids.next();
    private final UUID level = Ids.next();
    private final UUID maths = Ids.next();
    private final UUID coefficient = Ids.next();
    private final UUID fourth = Ids.next();
    private final UUID awa = Ids.next();
    private final UUID diop = Ids.next();
    private final UUID sarr = Ids.next();
    private final UUID stranger = Ids.next();
    private Api head;
    private Api teacher;
    private Api classTeacher;
    private Api other;
    private Api elsewhere;

    @BeforeAll
    void aClassWithItsTeachersAndPeopleFromElsewhere() {
        var school = Members.school("Lycée des Conseils");
        Superuser.execute("""
                SET search_path = %1$s, platform, extension;
                INSERT INTO school_year (id, name, starts_on, ends_on, state)
                    VALUES ('%2$s', 'y', current_date - 100, current_date + 200, 'open');
                INSERT INTO period (id, school_year_id, kind, name, starts_on, ends_on)
                    VALUES ('%3$s', '%2$s', 'term', 'T1', current_date - 90, current_date + 10),
                           (uuidv7(), '%2$s', 'term', 'T2', current_date + 11, current_date + 90);
                INSERT INTO level (id, code, name) VALUES ('%4$s', '4E', '4e');
                INSERT INTO subject (id, code, name) VALUES ('%5$s', 'MATH', 'Maths');
                INSERT INTO coefficient (id, school_year_id, level_id, subject_id, value)
                    VALUES ('%6$s', '%2$s', '%4$s', '%5$s', 3);
                INSERT INTO school_class (id, school_year_id, kind, code, name, level_id)
                    VALUES ('%7$s', '%2$s', 'class', '4A', '4e A', '%4$s'), ('%11$s', '%2$s', 'class', '4B', '4e B', '%4$s');
                INSERT INTO person (id, family_name) VALUES ('%8$s', 'Awa'), ('%9$s', 'DIOP'), ('%10$s', 'SARR'), ('%11$s', 'BA');
                INSERT INTO pupil (person_id) VALUES ('%8$s');
                INSERT INTO staff (person_id) VALUES ('%9$s'), ('%10$s'), ('%11$s');
                INSERT INTO enrollment (id, pupil_id, school_class_id, kind, starts_on)
                    VALUES (uuidv7(), '%8$s', '%7$s', 'class', current_date - 90);
                INSERT INTO teaching_assignment (id, staff_id, school_class_id, subject_id, role)
                    VALUES (uuidv7(), '%9$s', '%7$s', '%5$s', 'teacher'), (uuidv7(), '%10$s', '%7$s', NULL, 'class_teacher'),
                           (uuidv7(), '%11$s', '%11$s', '%5$s', 'teacher');
                """.formatted(
                        school.tenant(), year, term, level, maths, coefficient, fourth, awa, diop, sarr, stranger));
        head = Members.member(school, "head");
        teacher = Members.member(school, "teacher", diop);
        classTeacher = Members.member(school, "teacher", sarr);
        other = Members.member(school, "teacher", stranger);
        elsewhere = Members.member(Members.school("Lycée d’Ailleurs"), "head");
        head.put("/grading-schemes/" + UUID.randomUUID(), object("""
                {"version": 0, "year": "%s", "name": "Règles", "preset": "sn-secondary"}""", year)).expect(200);
    }

    @Test
    void theCouncilIsPreparedSitsDecidesAndSealsThePeriod() {
        var phrase = "/phrases/" + UUID.randomUUID();
        head.put(phrase, object("""
                {"version": 0, "text": "Bon travail.", "position": 0}""")).expect(200);
        teacher.put(phrase, object("""
                {"version": 1, "text": "Mal.", "position": 0}""")).expect(403);
        assertThat(teacher.get("/phrases").expect(200).json().getJsonArray("items"))
                .isNotEmpty();
        assertThat(comment(0, "Bien").getString("status")).isEqualTo("applied");
        assertThat(comment(0, "x".repeat(301)).getString("status")).isEqualTo("conflict");
        teacher.get(council()).expect(404);
        other.put(council() + "/verdicts/" + awa, verdict(0, false)).expect(404);
        elsewhere.get(council()).expect(404);
        elsewhere.put(council() + "/state", step(0, "sitting", "")).expect(404);

        classTeacher.put(council() + "/verdicts/" + awa, verdict(0, false)).expect(200);
        for (var refused : new Api[] {other, elsewhere}) {
            refused.put(council() + "/dossiers/" + awa, conduct()).expect(404);
        }
        teacher.put(council() + "/dossiers/" + awa, conduct()).expect(404);
        classTeacher.put(council() + "/dossiers/" + awa, conduct()).expect(200);
        assertThat(head.get(council())
                        .expect(200)
                        .json()
                        .getJsonArray("pupils")
                        .getJsonObject(0)
                        .getJsonObject("dossier")
                        .getJsonNumber("conduct")
                        .doubleValue())
                .isEqualTo(12.5);
        classTeacher.put(council() + "/state", step(0, "sitting", "")).expect(403);
        var sitting = head.put(council() + "/state", step(0, "sitting", ""))
                .expect(200)
                .json();
        teacher.get(council()).expect(200);
        classTeacher.put(council() + "/verdicts/" + awa, verdict(1, true)).expect(403);
        head.put(council() + "/verdicts/" + awa, verdict(1, true)).expect(200);
        assertThat(head.put(council() + "/verdicts/" + awa, object("""
                        {"version": 1, "comment": "Autre", "honours": [], "refused": [], "warnings": [], "conduct": [], "decided": true}"""))
                        .expect(409)
                        .problem())
                .isEqualTo("platform.stale-version");
        assertThat(head.get("/councils").expect(200).json().getJsonArray("classes"))
                .hasSize(2);
        var closed = head.put(council() + "/state", step(sitting.getInt("version"), "closed", ""))
                .expect(200)
                .json();
        assertThat(head.get(council() + "/state").expect(200).json().getJsonArray("verdicts"))
                .hasSize(1);
        assertThat(head.get(council() + "/minutes").expect(200).json().getBoolean("sealed"))
                .isTrue();
        assertThat(new String(
                        head.download(council() + "/minutes/paper"),
                        0,
                        5,
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        other.get(council() + "/minutes/paper").expect(404);
        elsewhere.get(council() + "/minutes/paper").expect(404);
        assertThat(weigh(4).expect(409).problem()).isEqualTo("grades.programme-sealed");

        head.put(council() + "/state", step(closed.getInt("version"), "sitting", "A paper was found"))
                .expect(200);
        weigh(4).expect(200);
    }

    private String council() {
        return "/councils/" + fourth + "/" + term;
    }

    private Api.Answer weigh(int value) {
        return head.put("/coefficients/" + coefficient, object("""
                {"version": 0, "year": "%s", "level": "%s", "subject": "%s", "value": %s}""", year, level, maths, value));
    }

    private static JsonObject verdict(int version, boolean decided) {
        return object("""
                {"version": %s, "comment": "Bon travail", "honours": ["encouragements"], "refused": [], "warnings": [],
                 "conduct": [{"key": "work", "value": "bien"}], "decided": %s}""", version, decided);
    }

    private static JsonObject conduct() {
        return object("""
                {"version": 0, "conduct": 12.5}""");
    }

    private static JsonObject step(int version, String state, String reason) {
        return object("""
                {"version": %s, "state": "%s", "reason": "%s"}""", version, state, reason);
    }

    /** As a phone that was offline sends it. */
    private JsonObject comment(int base, String text) {
        var body = object("""
                {"device": "%s", "ops": [{"opId": "%s", "seq": %s, "type": "comments.write", "entity": "%s", "base": 0,
                 "at": "2026-11-20T08:00:00Z", "schema": 1, "data": {"schoolClass": "%s", "subject": "%s", "period": "%s",
                 "cells": [{"pupil": "%s", "base": %s, "text": "%s"}]}}]}
                """, UUID.randomUUID(), Ids.next(), 1, fourth, fourth, maths, term, awa, base, text);
        return teacher.put("/sync", body)
                .expect(200)
                .json()
                .getJsonArray("results")
                .getJsonObject(0);
    }

    private static JsonObject object(String json, Object... values) {
        try (var reader = Json.createReader(new StringReader(json.formatted(values)))) {
            return reader.readObject();
        }
    }
}
