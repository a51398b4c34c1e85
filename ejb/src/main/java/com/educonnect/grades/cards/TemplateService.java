package com.educonnect.grades.cards;

import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Settings;
import com.educonnect.grades.cards.layout.CardPage;
import com.educonnect.grades.cards.layout.Layouts;
import com.educonnect.grades.cards.paper.Picture;
import com.educonnect.people.PeopleError;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;

/** How a school's papers look: the product's layouts with the school's options, tried out before they are printed. */
@Stateless
public class TemplateService {
    private static final String REPORT = "report";

    @Inject
    TemplateRepository templates;

    @Inject
    Settings settings;

    @Inject
    Contents contents;

    @Inject
    GradeJournal journal;

    public List<TemplateView> templates(UUID year) {
        journal.require("templates.manage");
        return templates.ofYear(year);
    }

    public TemplateView save(UUID id, SaveTemplate command) {
        journal.require("templates.manage");
        templates.missing(command).ifPresent(unknown -> {
            throw new Rejected(PeopleError.UNKNOWN_REFERENCE, unknown);
        });
        var asked = new TemplateView(
                id,
                command.year(),
                command.level(),
                command.period(),
                REPORT,
                command.options().document(),
                0);
        var found = templates.find(id).orElse(null);
        if (found == null) {
            return create(asked, command.version());
        }
        if (!found.isOfSame(asked)) {
            throw new Rejected(CardError.TEMPLATE_IS_FIXED);
        }
        return found.document().equals(asked.document()) ? found : change(asked, command.version());
    }

    private TemplateView create(TemplateView asked, int base) {
        if (base != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        if (!templates.create(asked)) {
            throw new Rejected(CardError.TEMPLATE_EXISTS);
        }
        journal.note("create", "card_template", asked.id());
        return asked;
    }

    private TemplateView change(TemplateView asked, int base) {
        if (!templates.change(asked, base)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        journal.note("change", "card_template", asked.id());
        return templates.find(asked.id()).orElseThrow();
    }

    /** The product's layouts, each with the options that a school has which has chosen nothing else. */
    public List<LayoutView> layouts() {
        journal.require("templates.manage");
        return Layouts.NAMES.stream()
                .map(name -> new LayoutView(name, Layouts.of(name, null)))
                .toList();
    }

    /** The preview as a picture, which every screen shows. */
    public byte[] picture(PreviewCard command) {
        return Picture.of(preview(command));
    }

    /** The card of the first pupil of a class, marked as a preview and signed by nobody. */
    public byte[] preview(PreviewCard command) {
        journal.require("templates.manage");
        var setting = settings.get(command.schoolClass(), null, command.period());
        var all = contents.of(setting, command.options().document());
        if (all.order().isEmpty()) {
            throw new Rejected(CardError.NO_PUPILS);
        }
        return new CardPage(draft(new Content(all).of(all.order().getFirst())), null).pdf();
    }

    private static JsonObject draft(JsonObject content) {
        return Json.createObjectBuilder()
                .add("kind", "preview")
                .add("replaces", JsonValue.NULL)
                .add("content", content)
                .build();
    }
}
