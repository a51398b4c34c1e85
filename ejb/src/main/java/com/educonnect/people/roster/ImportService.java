package com.educonnect.people.roster;

import com.educonnect.people.roster.pupils.Mapping;
import com.educonnect.people.roster.source.Finding;
import com.educonnect.people.roster.source.Limits;
import com.educonnect.people.roster.source.Passwords;
import com.educonnect.people.roster.source.Place;
import com.educonnect.people.roster.source.Problems;
import com.educonnect.people.roster.tables.RosterApplication;
import com.educonnect.people.roster.tables.TableCount;
import com.educonnect.people.structure.ProgrammeChanged;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.SqlFailure;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An import in two steps. The check does what the application would do and takes it back, so that its counts and its
 * refusals are the real ones; the application does it again against what stands by then. Both may be repeated.
 */
@Stateless
public class ImportService {
    private static final String PERMISSION = "roster.import";

    @Inject
    ImportRepository imports;

    @Inject
    RosterSchool school;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Event<ProgrammeChanged> programmes;

    public ImportView check(UUID id, Upload upload) {
        tenants.actor().require(PERMISSION);
        var options = upload.options();
        var digest = digest(upload.content(), options);
        var known = imports.digest(id);
        if (known.isPresent()) {
            return same(id, known.get(), digest);
        }
        var problems = new Problems();
        var receiving = school.read(imports.sql());
        var intake = Intake.read(upload.fileName(), upload.content(), options, receiving, Limits.USUAL, problems);
        var counts =
                trial(intake, new RosterApplication(imports.sql(), receiving.today()), upload.fileName(), problems);
        var state = problems.blocking() ? "refused" : "checked";
        var content = problems.blocking() ? new byte[0] : kept(upload, options, intake.format());
        var stored = StoredImport.json(options, intake.format(), digest);
        var report = Report.json(counts, problems, intake.mapping());
        var by = tenants.actor().identity();
        if (!imports.add(id, intake.format(), upload.fileName(), content, stored, state, report, by)) {
            return same(id, imports.digest(id).orElseThrow(), digest);
        }
        audit.record(
                "roster.checked",
                "roster_import",
                id,
                Map.of("format", intake.format().word(), "state", state));
        return imports.find(id).orElseThrow();
    }

    private ImportView same(UUID id, String known, String digest) {
        if (!known.equals(digest)) {
            throw new Rejected(RosterError.IMPORT_ID_TAKEN);
        }
        return imports.find(id).orElseThrow();
    }

    private List<TableCount> trial(Intake intake, RosterApplication application, String file, Problems problems) {
        imports.sql().update("SAVEPOINT trial");
        try {
            return application.apply(intake.roster(), problems);
        } catch (SqlFailure e) {
            problems.add(Finding.DATABASE_REFUSED, Place.of(file), reason(e));
            return List.of();
        } finally {
            imports.sql().update("ROLLBACK TO SAVEPOINT trial");
        }
    }

    /** The first line of the database's answer names the rule; what follows would quote the row. */
    private static String reason(SqlFailure failure) {
        var message = failure.getCause() instanceof SQLException e ? e.getMessage() : failure.getMessage();
        return message.lines().findFirst().orElse("");
    }

    private static byte[] kept(Upload upload, ImportOptions options, Format format) {
        return format == Format.FET
                ? upload.content()
                : Passwords.leftOut(
                        upload.fileName(),
                        upload.content(),
                        options.sheet(),
                        Mapping.header(options.mapping()),
                        Limits.USUAL);
    }

    private static String digest(byte[] content, ImportOptions options) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(content);
            sha.update(options.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public ImportView apply(UUID id) {
        tenants.actor().require(PERMISSION);
        var stored = imports.lock(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (stored.state().equals("refused")) {
            throw new Rejected(RosterError.IMPORT_REFUSED);
        }
        if (stored.state().equals("checked")) {
            apply(id, stored);
        }
        return imports.find(id).orElseThrow();
    }

    private void apply(UUID id, StoredImport stored) {
        var problems = new Problems();
        var receiving = school.read(imports.sql());
        var intake =
                Intake.read(stored.fileName(), stored.content(), stored.options(), receiving, Limits.USUAL, problems);
        var counts = new RosterApplication(imports.sql(), receiving.today()).apply(intake.roster(), problems);
        if (problems.blocking()) {
            var first = problems.list().stream()
                    .filter(problem -> problem.finding().error())
                    .findFirst()
                    .orElseThrow();
            var texts = new FindingTexts(tenants.actor().language());
            throw new Rejected(
                    RosterError.IMPORT_OUTDATED, texts.text(first.finding().code(), first.args()));
        }
        programmes.fire(new ProgrammeChanged());
        imports.applied(id, Report.json(counts, problems, intake.mapping()));
        var created = counts.stream().mapToInt(TableCount::created).sum();
        var changed = counts.stream().mapToInt(TableCount::changed).sum();
        var ended = counts.stream().mapToInt(TableCount::ended).sum();
        audit.record(
                "roster.applied", "roster_import", id, Map.of("created", created, "changed", changed, "ended", ended));
    }
}
