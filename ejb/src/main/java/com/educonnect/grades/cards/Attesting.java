package com.educonnect.grades.cards;

import com.educonnect.grades.cards.layout.Layouts;
import com.educonnect.grades.cards.paper.Paper;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes down what a certificate says, whole and in one fixed order. */
@Dependent
class Attesting {
    @Inject
    CertificateRepository certificates;

    @Inject
    Wording wording;

    /** A certificate before it is signed. */
    record Draft(UUID pupil, CertificateKind kind, Stay stay, int number, String serial, LocalDate on, String remark) {}

    JsonObject snapshot(Draft draft) {
        var content = content(draft);
        var school = wording.school();
        return Json.createObjectBuilder()
                .add("format", Paper.FORMAT)
                .add("kind", draft.kind().id())
                .add("serial", draft.serial())
                .add("number", draft.number())
                .add("issuedOn", draft.on().toString())
                .add("address", wording.address(school.slug(), draft.serial()))
                .add("replaces", JsonValue.NULL)
                .add("content", content)
                .build();
    }

    private JsonObjectBuilder content(Draft draft) {
        var stay = draft.stay();
        var school = wording.school();
        var content = Json.createObjectBuilder()
                .add("school", said(school))
                .add("options", wording.options(stay, school))
                .add("year", stay.yearName())
                .add("class", Json.createObjectBuilder().add("name", stay.className()))
                .add("pupil", wording.pupil(stay.schoolClass(), draft.pupil()))
                .add("from", stay.from().toString())
                .add(
                        "until",
                        stay.until() == null
                                ? JsonValue.NULL
                                : Json.createValue(stay.until().toString()))
                .add("reason", text(draft.kind() == CertificateKind.LEAVING ? stay.reason() : null))
                .add("remark", text(draft.remark()));
        return draft.kind() == CertificateKind.TRANSCRIPT ? content.add("years", years(draft)) : content;
    }

    private JsonValue years(Draft draft) {
        var cards = certificates.cards(draft.pupil(), draft.stay().year());
        if (cards.isEmpty()) {
            throw new Rejected(CardError.NO_CARDS);
        }
        return Transcript.of(cards).build();
    }

    private static JsonObjectBuilder said(Establishment school) {
        return Json.createObjectBuilder()
                .add("name", school.name())
                .add("code", school.code())
                .add("slug", school.slug());
    }

    private static JsonValue text(String text) {
        return text == null || text.isBlank() ? JsonValue.NULL : Json.createValue(text.strip());
    }

    /** What every paper of the school carries. */
    @Dependent
    static class Wording {
        @Inject
        TemplateRepository templates;

        @Inject
        FactRepository facts;

        @Inject
        Registry registry;

        @Inject
        Tenants tenants;

        @Inject
        Configuration configuration;

        Establishment school() {
            return registry.find(tenants.current().id()).orElseThrow();
        }

        String address(String slug, String serial) {
            return configuration.get("public.url").replaceAll("/+$", "") + "/verify/" + slug + "/" + serial;
        }

        JsonObject options(Stay stay, Establishment school) {
            return templates
                    .options(stay.year(), stay.level(), null, "report")
                    .orElseGet(() -> Layouts.usual(school.country(), school.language()));
        }

        JsonObject pupil(UUID schoolClass, UUID pupil) {
            return facts.pupils(schoolClass, List.of(pupil)).get(pupil);
        }
    }
}
