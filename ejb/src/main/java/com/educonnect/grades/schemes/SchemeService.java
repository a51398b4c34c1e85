package com.educonnect.grades.schemes;

import com.educonnect.grades.Documents;
import com.educonnect.grades.GradeError;
import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Settings;
import com.educonnect.grades.rules.scheme.Category;
import com.educonnect.grades.rules.scheme.Presets;
import com.educonnect.grades.rules.scheme.Scheme;
import com.educonnect.people.Listing;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rules by which a school counts: copied from a preset, changed as it likes, fixed once they have made a sealed result. */
@Stateless
public class SchemeService {
    private static final String ENTITY = "grading_scheme";
    private static final Listing.Query SCHEMES = new Listing.Query(
            SchemeRepository.COLUMNS,
            """
            FROM grading_scheme s JOIN school_year y ON y.id = s.school_year_id LEFT JOIN level l ON l.id = s.level_id
            WHERE (?::uuid IS NULL OR s.school_year_id = ?)
            """,
            "(y.starts_on::text || ' ' || coalesce(to_char(l.position, 'FM00000') || ' ' || l.code, ''))",
            "s.id");

    @Inject
    SchemeRepository schemes;

    @Inject
    Settings settings;

    @Inject
    Listing listing;

    @Inject
    GradeJournal journal;

    public List<PresetView> presets() {
        return Presets.names().stream().map(PresetView::of).toList();
    }

    public Page<SchemeView> schemes(UUID year, String cursor, Integer limit) {
        return listing.page(SCHEMES, SchemeView::of, cursor, limit, year, year);
    }

    public SchemeView scheme(UUID id) {
        return schemes.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public SchemeView save(UUID id, SaveScheme command) {
        journal.require("schemes.manage");
        settings.holdOffSeals();
        schemes.requireKnown(command.year(), command.level());
        var asked = asked(id, command);
        var found = schemes.find(id);
        if (found.isEmpty()) {
            return create(asked, command.version());
        }
        if (!found.get().isOfSame(asked)) {
            throw new Rejected(GradeError.SCHEME_IS_FIXED);
        }
        return found.get().says(asked) ? found.get() : change(asked, found.get(), command.version());
    }

    private static SchemeView asked(UUID id, SaveScheme command) {
        return new SchemeView(
                id, command.year(), command.level(), command.name().strip(), command.preset(), document(command), 0);
    }

    private static JsonObject document(SaveScheme command) {
        if (command.document() == null && command.preset() == null) {
            throw new Rejected(GradeError.DOCUMENT_NEEDED);
        }
        var preset = command.preset() == null ? null : Presets.document(command.preset());
        return command.document() == null ? Documents.object(preset) : command.document();
    }

    private SchemeView create(SchemeView asked, int base) {
        if (base != 0) {
            throw new Rejected(PlatformError.NOT_FOUND);
        }
        check(asked);
        if (!schemes.create(asked)) {
            throw new Rejected(GradeError.SCHEME_EXISTS);
        }
        journal.note("create", ENTITY, asked.id());
        return asked;
    }

    private SchemeView change(SchemeView asked, SchemeView found, int base) {
        check(asked);
        if (found.version() != base || !schemes.change(asked, base)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        journal.note("change", ENTITY, asked.id());
        return scheme(asked.id());
    }

    /** A document that cannot be read, or under which what was assessed or sealed would count otherwise, is refused. */
    private void check(SchemeView asked) {
        var scheme = Scheme.parse(asked.document().toString());
        var sealed = schemes.sealed(asked.year(), asked.level());
        if (!sealed.isEmpty()) {
            throw new Rejected(GradeError.SCHEME_SEALED, sealed.getFirst());
        }
        var codes = scheme.categories().stream().map(Category::code).collect(Collectors.toSet());
        schemes.missing(asked.year(), asked.level(), codes).ifPresent(category -> {
            throw new Rejected(GradeError.CATEGORY_IN_USE, category);
        });
    }
}
