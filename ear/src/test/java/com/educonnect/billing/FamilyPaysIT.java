package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A guardian sees and pays the account of her family through the deployed product, over the wire to a simulated MTN MoMo. */
class FamilyPaysIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static Household house;
    private static Api bursar;
    private static Api mother;

    @BeforeAll
    static void aYearIsCharged() {
        house = new Household("Lycée des Familles");
        bursar = Members.member(house.school, "bursar");
        mother = Members.member(house.school, "guardian", house.mother);
        bursar.put("/payment-accounts/" + UUID.randomUUID(), Sales.account().build())
                .expect(200);
        bursar.put("/fees/plan/" + UUID.randomUUID(), house.tuition().build()).expect(200);
        bursar.put("/fees/plan/charging/" + house.year, JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);
    }

    private static JsonObject own(Api guardian) {
        return guardian.get("/own-fees").expect(200).structure().asJsonArray().getJsonObject(0);
    }

    @Test
    void paysWhatIsDueByHerPhoneAndHasANumberedReceipt() {
        var family = own(mother);
        assertThat(family.getInt("due")).isEqualTo(30_000);
        assertThat(family.getJsonObject("next").getInt("amount")).isEqualTo(20_000);

        var payment = UUID.randomUUID();
        mother.put("/payments/" + payment, asked(family, 30_000)).expect(200);
        eventually(() -> own(mother).getInt("due") == 0);

        var receipt = own(mother).getJsonArray("receipts").getJsonObject(0);
        assertThat(receipt.getString("number")).matches("R-\\d{4}-\\d{6}");
        assertThat(receipt.getString("way")).isEqualTo("mtn-momo");
        var paper = "/own-fees/" + family.getString("id") + "/receipts/" + receipt.getString("id") + "/paper";
        assertThat(new String(mother.download(paper), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(mother.get("/payments/" + payment).expect(200).json().getString("state"))
                .isEqualTo("succeeded");
    }

    private static JsonObject asked(JsonObject family, int amount) {
        return Json.createObjectBuilder()
                .add("subject", "fee_account")
                .add("subjectId", family.getString("id"))
                .add("provider", "mtn-momo")
                .add("amount", amount)
                .add("currency", "XOF")
                .add("phone", "+2250504071700")
                .build();
    }

    @Test
    void theOtherParentSeesTheSameAccountAndAStrangerNone() {
        var father = Members.member(house.school, "guardian", house.father);
        assertThat(own(father).getString("id")).isEqualTo(own(mother).getString("id"));

        var stranger = Members.member(house.school, "guardian");
        assertThat(stranger.get("/own-fees").expect(200).structure().asJsonArray())
                .isEmpty();
        stranger.put("/payments/" + UUID.randomUUID(), asked(own(mother), 100)).expect(404);
        Members.member(Members.school("Lycée Voisin"), "bursar")
                .get("/fees/families/" + own(mother).getString("id"))
                .expect(404);
    }

    @Test
    void theHeadLooksTheBursarActsAndATeacherDoesNeither() {
        var head = Members.member(house.school, "head");
        var family = "/fees/families/" + house.familyOf(house.khady);
        var cash = Json.createObjectBuilder()
                .add("way", "cash")
                .add("amount", 5_000)
                .add("payerName", "Oncle Ibra")
                .build();
        assertThat(head.get(family).expect(200).json().getInt("balance")).isEqualTo(25_000);
        var teacher = Members.member(house.school, "teacher");
        teacher.get(family).expect(403);
        teacher.put(family + "/payments/" + UUID.randomUUID(), cash).expect(403);

        var receipt = bursar.put(family + "/payments/" + UUID.randomUUID(), cash)
                .expect(200)
                .json();
        assertThat(receipt.getInt("balance")).isEqualTo(20_000);
        assertThat(new String(
                        bursar.download("/fees/receipts/" + receipt.getString("id") + "/paper"),
                        StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(new String(bursar.download("/fees/debtors/export"), StandardCharsets.UTF_8))
                .contains("Fall");
    }

    /** Its contract with the operator is over: what its families pay is booked all the same. */
    @Test
    void aSchoolThatHasLeftStillBooksWhatItsFamiliesPay() {
        var left = new Household("Lycée Parti");
        var cashier = Members.member(left.school, "bursar");
        cashier.put("/fees/plan/" + UUID.randomUUID(), left.tuition().build()).expect(200);
        cashier.put("/fees/plan/charging/" + left.year, JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);
        Superuser.execute(
                "UPDATE platform.contract SET state = 'ended', ended_on = current_date WHERE establishment_id = '"
                        + left.school.id() + "'");

        var paid = Json.createObjectBuilder()
                .add("way", "cash")
                .add("amount", 5_000)
                .add("payerName", "Oncle Ibra")
                .build();
        var family = "/fees/families/" + left.familyOf(left.khady);
        var receipt = cashier.put(family + "/payments/" + UUID.randomUUID(), paid)
                .expect(200)
                .json();

        assertThat(receipt.getInt("balance")).isEqualTo(20_000);
    }

    private static void eventually(BooleanSupplier told) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!told.getAsBoolean() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(told.getAsBoolean()).isTrue();
    }
}
