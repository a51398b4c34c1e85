package com.educonnect.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.Api;
import com.educonnect.Superuser;
import com.educonnect.tenancy.Members;
import com.educonnect.tenancy.Operation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every operation that writes in matters of money, done once: a row of the audit says who did it. */
class MoneyAuditedIT {
    private static final String RESOURCES = "com.educonnect.billing.web";

    private final Sales sales = new Sales();
    private final Members.School school = Members.school("Lycée des Comptes");
    private final Api head = Members.member(school, "head");
    private final Set<String> tried = new TreeSet<>();

    @Test
    void everyWriteSaysWhoDidIt() {
        ofPrices();
        var invoice = ofTheSubscription();
        ofTheInvoice(invoice);
        ofTheBank(invoice);
        write(sales.finance(), "PUT /payment-accounts/{providerAccount}", Sales.account(), UUID.randomUUID());
        write(
                sales.finance(),
                "PUT /payment-accounts/statements/differences/{statementLine}/resolution",
                Json.createObjectBuilder().add("reason", "Payé directement au guichet"),
                difference());
        var file = Base64.getEncoder()
                .encodeToString("id,date,amount\n1,2026-11-20,100\n".getBytes(StandardCharsets.UTF_8));
        var table = Json.createObjectBuilder()
                .add("from", "2026-11-20")
                .add("until", "2026-11-20")
                .add("content", file);
        write(sales.finance(), "PUT /payment-accounts/{providerAccount}/statement", table, difference());
        write(
                sales.finance(),
                "PUT /payment-accounts/statements/differences/{statementLine}/owner",
                Json.createObjectBuilder().add("subject", "invoice").add("subjectId", invoice),
                difference());
        ofTheTaxAuthority(invoice);
        var asked = Json.createObjectBuilder()
                .add("subject", "invoice")
                .add("subjectId", invoice)
                .add("provider", "mtn-momo")
                .add("amount", 100)
                .add("currency", "XOF")
                .add("phone", "+2250505060700");
        write(head, "PUT /payments/{payment}", asked, UUID.randomUUID());
        var byLink = Json.createObjectBuilder()
                .add("provider", "mtn-momo")
                .add("amount", 100)
                .add("phone", "+2250505060800");
        write(head, "PUT /invoice-links/{link}/payments/{payment}", byLink, link(invoice), UUID.randomUUID());
        write(sales.finance(), "PUT /finance/ledger/closings/{until}", none(), firstDayNotClosed());
        var contract =
                Superuser.text("SELECT id FROM platform.contract WHERE establishment_id = '" + school.id() + "'");
        write(sales.finance(), "DELETE /finance/contracts/{contract}", none(), contract);
        assertThat(tried).isEqualTo(writes());
    }

    private String link(String invoice) {
        var url = sales.finance()
                .get("/finance/invoices/" + invoice)
                .expect(200)
                .json()
                .getString("link");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Set<String> writes() {
        return Operation.in(RESOURCES).stream()
                .filter(operation -> !operation.verb().equals("GET"))
                .filter(operation -> !operation.path().startsWith("/payments/callbacks"))
                .map(Operation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static UUID difference() {
        var id = UUID.randomUUID();
        Superuser.execute("""
            INSERT INTO platform.provider_account (id, provider, label, currency, state)
                VALUES ('%1$s', 'stripe', 'Carte', 'EUR', 'active');
            INSERT INTO platform.statement_line (id, provider_account_id, reference, day, told_amount, told_currency)
                VALUES ('%1$s', '%1$s', 'pi_x', '2026-11-20', 100, 'EUR')
            """.formatted(id));
        return id;
    }

    private void ofPrices() {
        var plan = UUID.randomUUID();
        var tiers = Json.createArrayBuilder().add(Json.createObjectBuilder().add("price", 500));
        var prices = Json.createObjectBuilder()
                .add("code", "p-" + plan.toString().substring(0, 8))
                .add("name", "Essentiel")
                .add("currency", "XOF")
                .add("term", "year")
                .add("tiers", tiers)
                .add("minimum", 0);
        write(sales.finance(), "PUT /finance/plans/{plan}", prices, plan);
        write(sales.finance(), "DELETE /finance/plans/{plan}", none(), plan);
        var coupon = Json.createObjectBuilder()
                .add("percent", 10)
                .add("from", "2026-10-01")
                .add("until", "2027-06-30")
                .add("most", 5);
        write(
                sales.finance(),
                "PUT /finance/coupons/{coupon}",
                coupon,
                "C-" + plan.toString().substring(0, 8).toUpperCase(Locale.ROOT));
        var seller = Json.createObjectBuilder(seller()).remove("id");
        write(sales.finance(), "PUT /finance/sellers/{seller}", seller, seller().getString("id"));
        var district = UUID.randomUUID();
        Superuser.execute("INSERT INTO platform.district (id, name, kind, country) VALUES ('" + district
                + "', 'Académie', 'academy', 'SN')");
        write(sales.finance(), "PUT /finance/districts/{district}/contract", none(), district);
    }

    private JsonObject seller() {
        var all =
                sales.finance().get("/finance/sellers").expect(200).structure().asJsonArray();
        return all.getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("country").equals("SN"))
                .findFirst()
                .orElseThrow();
    }

    private String ofTheSubscription() {
        var version = head.get("/subscription")
                .expect(200)
                .json()
                .getJsonObject("contract")
                .getInt("version");
        var chosen = Json.createObjectBuilder().add("plan", sales.plan()).add("version", version);
        write(head, "PUT /subscription/plan", chosen);
        write(head, "PUT /subscription/mentions", Json.createObjectBuilder().add("address", "Dakar"));
        return head.get("/subscription")
                .json()
                .getJsonArray("invoices")
                .getJsonObject(0)
                .getString("id");
    }

    private void ofTheInvoice(String invoice) {
        var on = LocalDate.now().minusDays(1).toString();
        var transfer = Json.createObjectBuilder()
                .add("amount", 100)
                .add("on", on)
                .add("payer", "Lycée")
                .add("reference", UUID.randomUUID().toString());
        write(
                sales.finance(),
                "PUT /finance/invoices/{invoice}/transfers/{transfer}",
                transfer,
                invoice,
                UUID.randomUUID());
        var note = Json.createObjectBuilder().add("net", 100).add("reason", "Geste commercial");
        write(sales.finance(), "PUT /finance/invoices/{invoice}/credit-notes/{note}", note, invoice, UUID.randomUUID());
        var withheld =
                Json.createObjectBuilder().add("amount", 100).add("on", on).add("certificate", "A-1");
        write(
                sales.finance(),
                "PUT /finance/invoices/{invoice}/withholdings/{withholding}",
                withheld,
                invoice,
                UUID.randomUUID());
        var approval = UUID.randomUUID();
        var asked = Json.createObjectBuilder()
                .add("kind", "write_off")
                .add("invoice", invoice)
                .add("amount", 100)
                .add("reason", "Ne sera jamais payé");
        write(sales.finance(), "PUT /finance/bank/approvals/{approval}", asked, approval);
        var decided = Json.createObjectBuilder().add("approved", true);
        write(Members.finance(), "PUT /finance/bank/approvals/{approval}/decision", decided, approval);
    }

    private void ofTheTaxAuthority(String invoice) {
        var desk = Json.createObjectBuilder()
                .add("establishment", "EduConnect")
                .add("pointOfSale", "Caisse 1")
                .add("key", "demonstration");
        var seller = seller().getString("id");
        Superuser.execute("DELETE FROM platform.tax_desk WHERE seller_id = '" + seller + "'");
        write(sales.finance(), "PUT /finance/sellers/{seller}/tax-desk", desk, seller);
        Superuser.execute("INSERT INTO platform.clearance (invoice_id, system, state) VALUES ('" + invoice
                + "', 'fne', 'unclear') ON CONFLICT (invoice_id) DO UPDATE SET state = 'unclear'");
        var found = Json.createObjectBuilder()
                .add("reference", "9606123E2600000001")
                .add("qr", "https://example.org/1");
        write(sales.finance(), "PUT /finance/clearances/{invoice}", found, invoice);
    }

    private void ofTheBank(String invoice) {
        var mark = UUID.randomUUID().toString();
        var csv = "date,amount,currency,payer,message,reference\n2026-11-20,100,XOF,Awa," + mark + ",1\n"
                + "2026-11-20,200,XOF,Awa," + mark + ",2\n";
        var statement = Json.createObjectBuilder()
                .add("seller", seller().getString("id"))
                .add("format", "csv")
                .add("fileName", "releve.csv")
                .add("content", Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8)));
        write(sales.finance(), "PUT /finance/bank/statements/{statement}", statement, UUID.randomUUID());
        var matched = Json.createObjectBuilder().add("invoice", invoice);
        write(sales.finance(), "PUT /finance/bank/lines/{line}/invoice", matched, line(mark, 100));
        write(sales.finance(), "PUT /finance/bank/lines/{line}/ignored", none(), line(mark, 200));
        var vouchers = Json.createObjectBuilder()
                .add("count", 1)
                .add("amount", 100)
                .add("currency", "XOF")
                .add("validUntil", LocalDate.now().plusYears(1).toString())
                .add("soldTo", "Librairie")
                .add("reference", mark);
        var batch = UUID.randomUUID();
        var made = write(sales.finance(), "PUT /finance/bank/vouchers/{batch}", vouchers, batch);
        var code = Json.createObjectBuilder()
                .add("code", made.getJsonArray("codes").getString(0));
        write(head, "PUT /subscription/invoices/{invoice}/voucher", code, invoice);
    }

    private static String line(String message, int amount) {
        return Superuser.text(
                "SELECT id FROM platform.bank_line WHERE message = '" + message + "' AND amount = " + amount);
    }

    /** Long before anything was booked. */
    private static String firstDayNotClosed() {
        return Superuser.text("SELECT coalesce(max(until) + 1, date '2020-01-31') FROM platform.ledger_closing");
    }

    private static JsonObjectBuilder none() {
        return Json.createObjectBuilder();
    }

    /** @param values for the parameters of its path, in their order */
    private JsonObject write(Api caller, String operation, JsonObjectBuilder body, Object... values) {
        tried.add(operation);
        var request = "money-" + UUID.randomUUID();
        var words = operation.split(" ");
        var path = words[1];
        for (var value : values) {
            path = path.replaceFirst("\\{\\w+}", value.toString());
        }
        var answer = words[0].equals("DELETE")
                ? caller.delete(path, "X-Request-Id", request)
                : caller.put(path, body.build(), "X-Request-Id", request);
        assertThat(answer.status() / 100).as(operation + " " + answer.body()).isEqualTo(2);
        var me = caller.get("/auth/me")
                .expect(200)
                .json()
                .getJsonObject("identity")
                .getString("id");
        assertThat(Superuser.text("SELECT count(*) > 0 FROM platform.audit WHERE request = '" + request
                        + "' AND actor = '" + me + "'"))
                .as(operation)
                .isEqualTo("t");
        return answer.status() == 200 && answer.body().startsWith("{") ? answer.json() : null;
    }
}
