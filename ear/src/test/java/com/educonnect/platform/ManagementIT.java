package com.educonnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.tenancy.Members;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementIT {
    private final Api api = Deployed.api();

    @Test
    void readinessNamesItsThreeChecks() {
        assertThat(api.get("//health/ready").expect(200).body()).contains("\"migrations\"", "\"grid\"", "\"database\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//health", "//health/ready", "//health/live", "//metrics", "//metrics/base"})
    void nothingIsThereForThoseWhoComeThroughAProxy(String path) {
        assertThat(api.get(path, "X-Forwarded-For", "127.0.0.1").status()).isEqualTo(404);
        assertThat(api.get(path, "Forwarded", "for=127.0.0.1").status()).isEqualTo(404);
    }

    @Test
    void noFigureNamesASchool() {
        var school = Members.school("Lycée des Mesures");
        var teacher = Members.member(school, "teacher").at(Deployed.server().url());
        teacher.get("/classes").expect(200);
        teacher.put("/establishment", JsonValue.EMPTY_JSON_OBJECT).expect(403);

        assertThat(api.get("//metrics").expect(200).body())
                .contains("route=\"/api/v1/classes\"")
                .doesNotContain(
                        "Mesures", school.slug(), school.tenant(), school.id().toString())
                .doesNotContainPattern("\\bt[0-9]{5,9}\\b");
    }

    @Test
    void requestsAreMeasuredByTemplateAndNeverByAddress() {
        api.get("/people/planted-in-the-address?q=planted-in-the-query");
        api.get("/planted-nowhere");

        assertThat(api.get("//metrics").expect(200).body())
                .contains("http_request_millis", "route=\"/api/other\"")
                .doesNotContain("planted", "tenant=");
    }
}
