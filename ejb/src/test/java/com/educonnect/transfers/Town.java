package com.educonnect.transfers;

import com.educonnect.grades.GradeSchool;
import com.educonnect.tenancy.Actor;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenant;
import com.educonnect.tenancy.Tenants;
import com.educonnect.tenancy.TestDatabase;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Schools that find each other as deployed ones do: each has its desk, in a transaction of its own, and a post that is emptied. */
final class Town {
    private final Map<String, GradeSchool> schools = new LinkedHashMap<>();
    private final Map<String, Establishment> known = new LinkedHashMap<>();
    private final Tenants tenants = new Tenants();
    private final Sql superuser = new Sql(TestDatabase.get().as("postgres"));

    /** The school, in that country from now on. */
    GradeSchool add(GradeSchool school, String country) {
        var tenant = school.school.tenant();
        schools.put(tenant, school);
        known.put(
                tenant,
                new Establishment(
                        new Tenant(tenant, "main"),
                        UUID.randomUUID(),
                        address(school),
                        "Lycée " + tenant,
                        "L1",
                        country,
                        "local",
                        "fr",
                        "XOF",
                        ZoneId.of("Africa/Dakar"),
                        "open",
                        null));
        var others = new OtherSchool();
        others.registry = new Directory();
        others.tenants = tenants;
        others.desk = new Desks();
        school.school.with(Registry.class, others.registry).with(OtherSchool.class, others);
        return school;
    }

    void close(GradeSchool school) {
        var open = known.get(school.school.tenant());
        known.put(
                school.school.tenant(),
                new Establishment(
                        open.tenant(),
                        open.id(),
                        open.slug(),
                        open.name(),
                        open.code(),
                        open.country(),
                        open.region(),
                        open.language(),
                        open.currency(),
                        open.timeZone(),
                        "closed",
                        null));
    }

    static String address(GradeSchool school) {
        return "school-" + school.school.tenant();
    }

    String name(GradeSchool school) {
        return known.get(school.school.tenant()).name();
    }

    /** All that waits to be done of transfers, as the queue would. */
    void post() {
        while (true) {
            var next = superuser.find(
                    "DELETE FROM platform.work WHERE id = (SELECT id FROM platform.work WHERE kind LIKE 'transfers.%'"
                            + " AND tenant = ANY (?) ORDER BY id LIMIT 1) RETURNING tenant, kind, payload::text",
                    row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
                    Sql.array("text", schools.keySet()));
            if (next.isEmpty()) {
                return;
            }
            deliver(next.get()[0], next.get()[1], next.get()[2]);
        }
    }

    void deliver(String tenant, String kind, String payload) {
        var type = kind.equals(GivingWork.KIND) ? GivingWork.class : TellingWork.class;
        schools.get(tenant).as(Actor.SYSTEM, type, work -> {
            work.handle(Json.createReader(new StringReader(payload)).readObject());
            return null;
        });
    }

    private final class Directory extends Registry {
        @Override
        public Optional<Establishment> find(String tenant) {
            return Optional.ofNullable(known.get(tenant));
        }

        @Override
        public Optional<Establishment> bySlug(String slug) {
            return known.values().stream()
                    .filter(each -> each.slug().equals(slug))
                    .findFirst();
        }
    }

    /** The desk of whichever school is entered. */
    private final class Desks extends TransferDesk {
        @Override
        public Transfer asked(Transfer asked, Establishment by) {
            return here(desk -> desk.asked(asked, by));
        }

        @Override
        public Transfer answered(UUID id, String answer, String reason, String by) {
            return here(desk -> desk.answered(id, answer, reason, by));
        }

        @Override
        public Transfer told(Transfer told, String bag, Establishment by) {
            return here(desk -> desk.told(told, bag, by));
        }

        private Transfer here(Function<TransferDesk, Transfer> work) {
            return schools.get(tenants.current().id()).as(Actor.SYSTEM, TransferDesk.class, work);
        }
    }
}
