package com.educonnect.tenancy;

import com.educonnect.Api;
import com.educonnect.Deployed;
import com.educonnect.Superuser;
import com.educonnect.config.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Schools that sign up through the product, and people who are logged in there. */
public final class Members {
    private Members() {}

    /** @param slug of the school's host, as the product answered it */
    public record School(UUID id, String tenant, String slug) {}

    public static School school(String name) {
        return school(name, "SN");
    }

    /** In that country, and so perhaps on another database server. */
    public static School school(String name, String country) {
        var id = UUID.randomUUID();
        var code = "PROOF-" + id.toString().substring(0, 8);
        var answer = Deployed.api()
                .signUp(
                        id,
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("code", code)
                                .add("country", country)
                                .add("language", "fr")
                                .add("currency", "XOF")
                                .add("timeZone", "Africa/Dakar")
                                .add("contactName", "Awa Ndiaye")
                                .add("contactEmail", code.toLowerCase(java.util.Locale.ROOT) + "@example.org")
                                .build());
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.status() + " " + answer.body());
        }
        return new School(
                id,
                Superuser.text("SELECT tenant FROM platform.establishment WHERE id = '" + id + "'"),
                Superuser.text("SELECT slug FROM platform.establishment WHERE id = '" + id + "'"));
    }

    /** Somebody with that role in that school, who knows the operator's password. */
    public static Api member(School school, String role) {
        return logIn("'" + school.tenant() + "', NULL, NULL", role);
    }

    /** The same for somebody whom the school has a file of. */
    public static Api member(School school, String role, UUID person) {
        return logIn("'" + school.tenant() + "', NULL, '" + person + "'", role);
    }

    /** A district that looks after the school. */
    public static UUID district(School school, String name) {
        var district = UUID.randomUUID();
        Superuser.execute("INSERT INTO platform.district (id, name, kind, country) VALUES ('" + district + "', '" + name
                + "', 'academy', 'SN'); UPDATE platform.establishment SET district_id = '" + district
                + "' WHERE id = '" + school.id() + "'");
        return district;
    }

    public static Api officer(UUID district) {
        return logIn("NULL, '" + district + "', NULL", "district_admin");
    }

    public static Api operator() {
        return ofTheOperator("operator");
    }

    public static Api finance() {
        return ofTheOperator("finance");
    }

    static Api ofTheOperator(String role) {
        return logIn("NULL, NULL, NULL", role);
    }

    private static Api logIn(String place, String role) {
        var email = "proof-" + UUID.randomUUID() + "@example.org";
        Superuser.execute("""
                WITH newcomer AS (
                    INSERT INTO platform.identity (id, email, name, password_hash, password_changed_at)
                    SELECT gen_random_uuid(), '%s', 'Moussa Diop', password_hash, now()
                      FROM platform.identity WHERE email = 'operator@educonnect.example'
                    RETURNING id)
                INSERT INTO platform.membership (id, identity_id, tenant, district_id, person_id, roles)
                SELECT gen_random_uuid(), id, %s, '{%s}' FROM newcomer
                """.formatted(email, place, role));
        var answer = Deployed.api().post("/auth/login", login(email));
        return Deployed.api().as(answer.expect(200).json().getString("token"));
    }

    static JsonObject login(String email) {
        return Json.createObjectBuilder()
                .add("login", email)
                .add("password", Secrets.in(Deployed.server().home()).password("operator"))
                .build();
    }

    /** Of whoever was given a role in that school last. */
    static String email(School school) {
        return Superuser.text(
                "SELECT i.email FROM platform.identity i JOIN platform.membership m ON m.identity_id = i.id"
                        + " WHERE m.tenant = '" + school.tenant() + "' ORDER BY m.created_at DESC LIMIT 1");
    }
}
