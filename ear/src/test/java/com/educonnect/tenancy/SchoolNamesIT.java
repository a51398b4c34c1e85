package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api.Answer;
import com.educonnect.Deployed;
import com.educonnect.auth.Raw;
import jakarta.json.Json;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a school may not be called, and what no host name reaches. */
class SchoolNamesIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,public", "a\"; set role", "pg_catalog", "pg-temp-1", "pg_temp_1", "../x", "public", "postgres",
                        "t00001",
                "lyc\u0435e", "lycée", "LYCEE", "-lycee", "lycee-", "admin", "platform", "x.y", "lycee\u0000"
            })
    void aNameWithAMeaningOfItsOwnIsRefused(String slug) {
        var answer = signUp("Lycée Moderne", slug);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T00001", "pg catalog", "PG-temp 1", "public", "set role", "Администрация"})
    void aNameDerivedFromTheSchoolsOwnNeverHasOne(String name) {
        var slug = signUp(name, null).expect(200).json().getString("slug");
        assertThat(slug).matches("[a-z0-9](-?[a-z0-9]){2,39}").doesNotMatch("(t[0-9]+|pg-.*|public)");
    }

    /** The id of a tenant, the names of schemas and look-alikes are no hosts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s.localhost",
                "x%s.localhost",
                "pg_catalog.localhost",
                "public.localhost",
                "a,public.localhost",
                "..localhost",
                "%%2e.localhost",
                "%s.localhost.evil.example"
            })
    void aHostOfNoSchoolIsNotFound(String host) {
        var school = Members.school("Lycée des Hôtes");
        var answer = Raw.request("GET /api/v1/auth/me", host.formatted(school.tenant()), null);
        assertThat(answer).doesNotStartWith("HTTP/1.1 2").doesNotContain(school.tenant() + "\"");
        assertThat(Raw.status(answer)).isIn(400, 404);
    }

    @Test
    void aHostIsTheSameInAnyCase() {
        var school = Members.school("Lycée des Casses");
        var answer = Raw.request(
                "GET /api/v1/auth/me", school.slug().toUpperCase(java.util.Locale.ROOT) + ".localhost", null);
        assertThat(Raw.status(answer)).isEqualTo(401);
    }

    private static Answer signUp(String name, String slug) {
        var code = "NAME-" + UUID.randomUUID().toString().substring(0, 8);
        var body = Json.createObjectBuilder()
                .add("name", name)
                .add("code", code)
                .add("country", "SN")
                .add("language", "fr")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("contactName", "Awa Ndiaye")
                .add("contactEmail", code.toLowerCase(java.util.Locale.ROOT) + "@example.org");
        if (slug != null) {
            body.add("slug", slug);
        }
        return Deployed.api().signUp(UUID.randomUUID(), body.build());
    }
}
