package com.educonnect.establishments;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.config.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schools sign up, the operator looks after them, and a district sees its own. */
class EstablishmentsIT {
    private static Api operator;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void logIn() {
        var answer = Deployed.api()
                .post(
                        "/auth/login",
                        Json.createObjectBuilder()
                                .add("login", "operator@educonnect.example")
                                .add(
                                        "password",
                                        Secrets.in(Deployed.server().home()).password("operator"))
                                .build());
        operator = Deployed.api().as(answer.expect(200).json().getString("token"));
    }

    @Test
    void signingUpTwiceWithTheSameKeyGivesOneSchool() {
        var id = UUID.randomUUID();
        var first = signUp(id, school("Lycée Moderne de Kaolack")).expect(200).json();
        var second = signUp(id, school("Lycée Moderne de Kaolack")).expect(200).json();
        assertThat(second).isEqualTo(first);
        assertThat(first.getString("slug")).startsWith("lycee-moderne-de-kaolack");
        assertThat(first.getString("region")).isEqualTo("west-africa");
        assertThat(first).doesNotContainKey("tenant");
    }

    @Test
    void aKeyServesOneSchoolOnly() {
        var id = UUID.randomUUID();
        signUp(id, school("Collège Sacré-Cœur")).expect(200);
        var other = signUp(id, school("Collège Sacré-Cœur").add("code", "OTHER-" + mark));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("tenancy.sign-up-reused");
    }

    @Test
    void anOfficialCodeIsSignedUpOnce() {
        signUp(UUID.randomUUID(), school("École Liberté")).expect(200);
        var again = signUp(UUID.randomUUID(), school("École Liberté bis"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("tenancy.code-taken");
    }

    @Test
    void aSouthAfricanSchoolStaysInItsRegion() {
        var school = school("Karoo View").add("country", "ZA").add("currency", "ZAR");
        assertThat(signUp(UUID.randomUUID(), school).expect(200).json().getString("region"))
                .isEqualTo("southern-africa");
    }

    @Test
    void namesThatMeanSomethingToTheDatabaseAreNoHosts() {
        for (var slug :
                new String[] {"pg-temp-1", "public", "a,public", "../etc", "аdmin", "t00001", "PLATFORM", "ab"}) {
            var refused = signUp(UUID.randomUUID(), school("École").add("slug", slug));
            assertThat(refused.status()).as(slug).isEqualTo(400);
        }
    }

    @Test
    void whatDoesNotExistOnEarthIsRefusedByItsField() {
        assertThat(signUp(UUID.randomUUID(), school("École").add("country", "XX"))
                        .problem())
                .isEqualTo("tenancy.country-unknown");
        assertThat(signUp(UUID.randomUUID(), school("École").add("timeZone", "Africa/Nowhere"))
                        .problem())
                .isEqualTo("tenancy.time-zone-unknown");
        assertThat(signUp(UUID.randomUUID(), school("École").add("currency", "ABC"))
                        .problem())
                .isEqualTo("tenancy.currency-unknown");
        assertThat(signUp(UUID.randomUUID(), school("É").add("contactEmail", "nobody"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aDistrictIsSavedOnceAndNotInsideItself() {
        var upper = UUID.randomUUID();
        var lower = UUID.randomUUID();
        saveDistrict(upper, district("IA de Thiès", "IA-" + mark)).expect(200);
        saveDistrict(upper, district("IA de Thiès", "IA-" + mark)).expect(200);
        saveDistrict(lower, district("IEF de Mbour", "IEF-" + mark).add("parent", upper.toString()))
                .expect(200);
        var turned = saveDistrict(upper, district("IA de Thiès", "IA-" + mark).add("parent", lower.toString()));
        assertThat(turned.problem()).isEqualTo("tenancy.district-inside-itself");
    }

    @Test
    void aSuspendedSchoolIsOpenedAgainAndAClosedOneNever() {
        var id = UUID.randomUUID();
        signUp(id, school("École Fermée")).expect(200);
        assertThat(state(id, "suspended").expect(200).json().getString("state")).isEqualTo("suspended");
        assertThat(state(id, "open").expect(200).json().getString("state")).isEqualTo("open");
        operator.delete("/establishments/" + id).expect(204);
        operator.delete("/establishments/" + id).expect(204);
        assertThat(state(id, "open").status()).isEqualTo(404);
    }

    @Test
    void theOperatorsListIsReadPageByPage() {
        signUp(UUID.randomUUID(), school("Page " + mark + " A")).expect(200);
        signUp(UUID.randomUUID(), school("Page " + mark + " B").add("code", "B-" + mark))
                .expect(200);
        var first =
                operator.get("/establishments?limit=1&q=" + mark).expect(200).json();
        assertThat(first.getJsonArray("items")).hasSize(1);
        var second = operator.get("/establishments?limit=1&q=" + mark + "&cursor=" + first.getString("next"))
                .expect(200)
                .json();
        assertThat(second.getJsonArray("items")).hasSize(1).isNotEqualTo(first.getJsonArray("items"));
        var forged =
                operator.get("/establishments?cursor=" + first.getString("next").substring(4));
        assertThat(forged.problem()).isEqualTo("platform.bad-cursor");
    }

    @Test
    void theLatestSignUpStandsFirstWhereTheOperatorAsksForIt() {
        signUp(UUID.randomUUID(), school("Z " + mark)).expect(200);
        signUp(UUID.randomUUID(), school("A " + mark).add("code", "A-" + mark)).expect(200);
        signUp(UUID.randomUUID(), school("M " + mark).add("code", "M-" + mark)).expect(200);
        var first = operator.get("/establishments?sort=recent&limit=2&q=" + mark)
                .expect(200)
                .json();
        assertThat(names(first)).containsExactly("M " + mark, "A " + mark);
        var rest = operator.get("/establishments?sort=recent&limit=2&q=" + mark + "&cursor=" + first.getString("next"))
                .expect(200)
                .json();
        assertThat(names(rest)).containsExactly("Z " + mark);
    }

    @Test
    void aDistrictsSchoolsAreFoundByNameOrCode() {
        var district = UUID.randomUUID();
        saveDistrict(district, district("IEF de Tivaouane", "TIV-" + mark)).expect(200);
        for (var name : List.of("Élémentaire Nord", "Élémentaire Sud")) {
            var code = name.substring(12) + "-" + mark;
            signUp(UUID.randomUUID(), school(name).add("code", code).add("district", district.toString()))
                    .expect(200);
        }
        var schools = "/districts/" + district + "/establishments?q=";
        assertThat(names(operator.get(schools + "elementaire").expect(200).json()))
                .hasSize(2);
        assertThat(names(operator.get(schools + "sud-" + mark).expect(200).json()))
                .containsExactly("Élémentaire Sud");
    }

    private static List<String> names(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(school -> school.getString("name"))
                .toList();
    }

    @Test
    void nobodyElseSeesTheListOfSchools() {
        assertThat(Deployed.api().get("/establishments").status()).isEqualTo(401);
    }

    private Api.Answer signUp(UUID id, JsonObjectBuilder school) {
        return Deployed.api().signUp(id, school.build());
    }

    private Api.Answer saveDistrict(UUID id, JsonObjectBuilder district) {
        return operator.put("/districts/" + id, district.build());
    }

    private Api.Answer state(UUID id, String state) {
        return operator.put("/establishments/" + id + "/state", change(state));
    }

    private static JsonObject change(String state) {
        return Json.createObjectBuilder()
                .add("state", state)
                .add("reason", "essai")
                .build();
    }

    private JsonObjectBuilder school(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("code", "CODE-" + mark)
                .add("country", "SN")
                .add("language", "fr")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("contactName", "Awa Ndiaye")
                .add("contactEmail", "awa-" + mark + "@example.org");
    }

    private static JsonObjectBuilder district(String name, String code) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kind", "IEF")
                .add("code", code)
                .add("country", "SN")
                .add("version", 0);
    }
}
