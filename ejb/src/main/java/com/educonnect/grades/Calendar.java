package com.educonnect.grades;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The periods of a year in time, and how they are sealed for one class. */
public final class Calendar {
    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final List<Span> spans;
    private final List<Seal> seals;

    /** A period: a term, a sequence of it, or what the school calls its year. */
    public record Span(UUID id, UUID parent, String kind, String name, LocalDate startsOn, LocalDate endsOn) {
        public static Span of(JsonObject json) {
            return new Span(
                    UUID.fromString(json.getString("id")),
                    json.isNull("parent") ? null : UUID.fromString(json.getString("parent")),
                    json.getString("kind"),
                    json.getString("name"),
                    LocalDate.parse(json.getString("startsOn")),
                    LocalDate.parse(json.getString("endsOn")));
        }
    }

    /** @param number the later the higher */
    public record Seal(UUID id, UUID period, LocalDate on, boolean open, int number) {
        public static Seal of(JsonObject json) {
            return new Seal(
                    UUID.fromString(json.getString("id")),
                    UUID.fromString(json.getString("period")),
                    LocalDate.parse(json.getString("on")),
                    json.getBoolean("open"),
                    json.getInt("number"));
        }
    }

    public Calendar(LocalDate startsOn, LocalDate endsOn, List<Span> spans, List<Seal> seals) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.spans = List.copyOf(spans);
        this.seals = List.copyOf(seals);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public List<Span> spans() {
        return spans;
    }

    public Span get(UUID id) {
        return find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** The innermost period of a day; outside all of them the last one before it, or else the first. */
    public Optional<Span> current(LocalDate today) {
        var inner = spans.stream().filter(span -> !holdsOthers(span.id())).toList();
        return inner.stream()
                .filter(span -> !today.isBefore(span.startsOn()) && !today.isAfter(span.endsOn()))
                .findFirst()
                .or(() -> inner.stream()
                        .filter(span -> span.startsOn().isBefore(today))
                        .max(Comparator.comparing(Span::endsOn)))
                .or(() -> inner.stream().min(Comparator.comparing(Span::startsOn)));
    }

    private Optional<Span> find(UUID id) {
        return spans.stream().filter(span -> span.id().equals(id)).findFirst();
    }

    /** Whether it is the school year itself, which some schools also list among its periods. */
    public boolean isYear(Span span) {
        return span.parent() == null
                && span.startsOn().equals(startsOn)
                && span.endsOn().equals(endsOn);
    }

    /** The periods of the same kind up to this one, in time. */
    public List<Span> until(UUID period) {
        var last = get(period);
        return spans.stream()
                .filter(span ->
                        span.kind().equals(last.kind()) && !span.endsOn().isAfter(last.endsOn()))
                .sorted(Comparator.comparing(Span::startsOn))
                .toList();
    }

    /** Whether the year ends with it, so that it is decided what becomes of the pupils. */
    public boolean endsYear(UUID period) {
        var last = get(period);
        return isYear(last)
                || divides(last)
                        && spans.stream()
                                .noneMatch(span -> span.kind().equals(last.kind())
                                        && span.startsOn().isAfter(last.startsOn()));
    }

    private boolean divides(Span span) {
        return span.parent() == null || find(span.parent()).filter(this::isYear).isPresent();
    }

    /** The period and those that hold it. */
    public List<UUID> chain(UUID period) {
        var chain = new ArrayList<UUID>();
        for (var span = find(period); span.isPresent(); span = find(span.get().parent())) {
            chain.add(span.get().id());
        }
        spans.stream()
                .filter(this::isYear)
                .map(Span::id)
                .filter(id -> !chain.contains(id))
                .forEach(chain::add);
        return chain;
    }

    /** The period and those it holds. */
    public List<UUID> within(UUID period) {
        return spans.stream()
                .map(Span::id)
                .filter(id -> chain(id).contains(period))
                .toList();
    }

    public boolean holdsOthers(UUID period) {
        return within(period).size() > 1;
    }

    /** The seal under which a period rests, its own or that of one that holds it. */
    public Optional<Seal> seal(UUID period) {
        return latest(period, true);
    }

    /** The latest seal of a period that somebody re-opened, or null. */
    public UUID reopening(UUID period) {
        return latest(period, false).map(Seal::id).orElse(null);
    }

    private Optional<Seal> latest(UUID period, boolean open) {
        var chain = chain(period);
        return seals.stream()
                .filter(seal -> seal.open() == open && chain.contains(seal.period()))
                .max(Comparator.comparingInt(Seal::number));
    }
}
