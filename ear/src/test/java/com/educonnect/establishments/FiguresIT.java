package com.educonnect.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What a district sees of its schools in the product as it runs, and who sees it. */
class FiguresIT {
    private static final LocalDate MONTH =
            LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(1);

    private final Territory here = new Territory();
    private final String figures = "/districts/" + here.inspection + "/figures";

    @Test
    void anOfficerComparesHisSchoolsAndOpensTheRowsOfOne() {
        enrolled("CP", "F", 24);
        enrolled("CP", "M", 3);
        var report = here.inspector.get(figures).expect(200).json();
        assertThat(report.getString("month")).isEqualTo(MONTH.toString());
        assertThat(report.getJsonObject("figures").getInt("girls")).isEqualTo(24);
        assertThat(report.getJsonObject("figures").getInt("boys")).isZero();
        assertThat(report.getJsonObject("figures").getInt("hidden")).isEqualTo(1);
        var school = here.inspector
                .get(figures + "/schools?sort=girls")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(school.getJsonObject("figures")).isEqualTo(report.getJsonObject("figures"));
        assertThat(school.getString("subscription")).isEqualTo("trial");
        var rows = here.inspector
                .get(figures + "/schools/" + here.school.id())
                .expect(200)
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class);
        assertThat(rows.get(1).getBoolean("few")).isTrue();
        assertThat(rows.get(1).getJsonObject("figures").getInt("boys")).isZero();
    }

    @Test
    void aDistrictAboveSeesTheSameThroughTheOneBelow() {
        enrolled("CP", "F", 24);
        var above = here.academic
                .get("/districts/" + here.academy + "/figures")
                .expect(200)
                .json();
        var below = above.getJsonArray("below").getJsonObject(0);
        assertThat(below.getString("district")).isEqualTo(here.inspection.toString());
        assertThat(below.getJsonObject("figures")).isEqualTo(above.getJsonObject("figures"));
        assertThat(here.academic.get(figures).expect(200).json().getJsonObject("figures"))
                .isEqualTo(above.getJsonObject("figures"));
    }

    @Test
    void anOfficerOfAnotherDistrictAndTheSchoolItselfSeeNothing() {
        enrolled("CP", "F", 24);
        for (var path : new String[] {"", "/ages", "/schools", "/schools/" + here.school.id()}) {
            assertThat(here.stranger.get(figures + path).status()).isEqualTo(404);
            assertThat(Members.member(here.school, "head").get(figures + path).status())
                    .isEqualTo(403);
        }
        assertThat(here.stranger
                        .get("/districts/" + here.elsewhere + "/figures/schools/" + here.school.id())
                        .problem())
                .isEqualTo("tenancy.establishment-not-found");
        assertThat(here.inspector.get("/districts/" + here.academy + "/figures").status())
                .isEqualTo(404);
        for (var form : new String[] {"csv", "ages"}) {
            assertThat(here.stranger
                            .get("/districts/" + here.inspection + "/exports/" + form)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoHasLostTheSchoolHasLostItsFiguresAtOnce() {
        enrolled("CP", "F", 24);
        Members.operator()
                .put(
                        "/establishments/" + here.school.id() + "/district",
                        Json.createObjectBuilder()
                                .add("district", here.elsewhere.toString())
                                .build())
                .expect(200);
        assertThat(here.inspector.get(figures).expect(200).json().getInt("schools"))
                .isZero();
        assertThat(here.stranger
                        .get("/districts/" + here.elsewhere + "/figures")
                        .expect(200)
                        .json()
                        .getJsonObject("figures")
                        .getInt("girls"))
                .isEqualTo(24);
    }

    @Test
    void theMinistryGetsThemAsFiles() {
        var nothing = here.inspector.get("/districts/" + here.inspection + "/exports/csv");
        assertThat(nothing.problem()).isEqualTo("districts.nothing-counted");
        enrolled("CP", "F", 24);
        enrolled("CP", "M", 3);
        var exports = "/districts/" + here.inspection + "/exports/";
        var csv = new String(here.inspector.download(exports + "csv"), StandardCharsets.UTF_8);
        assertThat(csv).contains(",CP,F,0,24,").contains(",CP,M,1,,");
        aged("CP", "F", 7, 24);
        assertThat(new String(here.inspector.download(exports + "ages"), StandardCharsets.UTF_8))
                .contains(",CP,CP,7,F,7,0,25");
        assertThat(here.inspector
                        .get("/districts/" + here.inspection + "/figures/ages")
                        .expect(200)
                        .json()
                        .getJsonArray("rows"))
                .hasSize(1);
        assertThat(here.inspector.download(exports + "xlsx")).startsWith('P', 'K');
        var values = here.inspector
                .get(exports + "dhis2")
                .expect(200)
                .json()
                .getJsonArray("dataValues")
                .getValuesAs(JsonObject.class);
        assertThat(values)
                .anyMatch(value -> value.getString("categoryOptionCombo").equals("CP_F")
                        && value.getString("value").equals("24"))
                .noneMatch(value -> value.getString("categoryOptionCombo").equals("CP_M"));
    }

    private void aged(String level, String sex, int age, int pupils) {
        Superuser.execute("INSERT INTO analytics.agg_age (tenant, month, school_year, level_code, level_name, sex, age,"
                + " pupils) VALUES ('" + here.school.tenant() + "', '" + MONTH + "', '2026-2027', '" + level + "', '"
                + level + "', '" + sex + "', " + age + ", " + pupils + "); SELECT analytics.lay_out_sheets()");
    }

    private void enrolled(String level, String sex, int pupils) {
        Superuser.execute(
                "INSERT INTO analytics.agg_enrollment (tenant, month, school_year, level_code, level_name, sex,"
                        + " pupils, repeating) VALUES ('" + here.school.tenant() + "', '" + MONTH + "', '2026-2027', '"
                        + level
                        + "', '" + level + "', '" + sex + "', " + pupils + ", 0); SELECT analytics.lay_out_sheets()");
    }
}
