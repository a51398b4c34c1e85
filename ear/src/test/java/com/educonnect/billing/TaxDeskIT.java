package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The key by which a seller hands its invoices in: finance writes it, and nobody ever reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaxDeskIT {
    private final Api finance = Members.finance();
    private final UUID seller = UUID.randomUUID();
    private String path;

    @BeforeAll
    void aSeller() {
        path = "/finance/sellers/" + seller + "/tax-desk";
        Superuser.execute("INSERT INTO platform.seller (id, code, country, name, address, tax_id) VALUES ('" + seller
                + "', 'TAX', 'TD', 'EduConnect Tchad', 'Ndjamena', 'NIF 1')");
    }

    private static JsonObjectBuilder desk(int version) {
        return Json.createObjectBuilder()
                .add("establishment", "EduConnect")
                .add("pointOfSale", "Caisse 1")
                .add("version", version);
    }

    @Test
    void aKeyGoesInAndNeverComesOut() {
        finance.get(path).expect(404);
        var keyless = finance.put(path, desk(0).build()).expect(409);
        assertThat(keyless.json().getString("detail")).contains("clé");
        var secret = "never-shown-" + seller;
        var saved = finance.put(path, desk(0).add("key", secret).build()).expect(200);
        assertThat(saved.body()).doesNotContain(secret);
        finance.put(path, desk(0).add("key", secret).build()).expect(409);
        var kept = finance.put(path, desk(1).build()).expect(200);
        assertThat(kept.json().getInt("version")).isEqualTo(2);
        assertThat(finance.get(path).expect(200).body()).doesNotContain(secret);
        assertThat(Superuser.text("SELECT encode(sealed_key, 'escape') FROM platform.tax_desk WHERE seller_id = '"
                        + seller + "'"))
                .isNotEmpty()
                .doesNotContain(secret);
    }

    @Test
    void onlyTheOperatorsFinanceMayWriteItOrSeeWhatTheAuthoritySaid() {
        var head = Members.member(Members.school("Lycée sans Guichet"), "head");
        JsonObject asked = desk(0).add("key", "k").build();
        head.put(path, asked).expect(403);
        head.get(path).expect(403);
        head.get("/finance/clearances").expect(403);
        head.put(
                        "/finance/clearances/" + UUID.randomUUID(),
                        Json.createObjectBuilder().build())
                .expect(403);
        finance.get("/finance/clearances?state=unclear").expect(200);
        finance.get("/finance/clearances?state=somehow").expect(400);
        finance.put(
                        "/finance/clearances/" + UUID.randomUUID(),
                        Json.createObjectBuilder().build())
                .expect(404);
    }
}
