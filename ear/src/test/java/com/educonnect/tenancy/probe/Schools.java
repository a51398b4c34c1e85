package com.educonnect.tenancy.probe;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Spares;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Schools that open for a test. */
@ApplicationScoped
public class Schools {
    @Inject
    Spares spares;

    @Inject
    @PlatformData
    Sql platform;

    @Inject
    Registry registry;

    @Inject
    Configuration configuration;

    @Inject
    Schools transaction;

    public Tenant open() {
        return open("SN");
    }

    /** Waits for a spare, should the server just be building some. */
    public Tenant open(String country) {
        return Stream.generate(() -> transaction.claim(country))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    public Optional<Tenant> claim(String country) {
        var region = spares.regionOf(country);
        var claimed = spares.claim(region);
        claimed.ifPresent(tenant -> register(tenant, country, region));
        return claimed;
    }

    private void register(Tenant tenant, String country, String region) {
        platform.update(
                "INSERT INTO platform.establishment (tenant, id, slug, name, code, country, region, language, currency,"
                        + " time_zone, contact_name) VALUES (?, ?, ?, 'Lycée Moderne', ?, ?, ?, 'fr', 'XOF',"
                        + " 'Africa/Dakar', 'Awa Ndiaye')",
                tenant.id(),
                Ids.next(),
                "probe-" + tenant.id(),
                "PROBE-" + tenant.id(),
                country,
                region);
    }

    @Transactional
    public void close(Tenant tenant) {
        platform.update("UPDATE platform.establishment SET state = 'closed' WHERE tenant = ?", tenant.id());
        registry.forget();
    }

    /** Two schools that use the same connections. */
    public List<Tenant> twoInOnePool() {
        var seen = new HashMap<Integer, Tenant>();
        while (true) {
            var school = open();
            var first = seen.putIfAbsent(pool(school), school);
            if (first != null) {
                return List.of(first, school);
            }
        }
    }

    /** Two schools that use the same connections as work without a school. */
    public List<Tenant> twoInThePoolOfNobody() {
        return Stream.generate(this::open)
                .filter(school -> pool(school) == 0)
                .limit(2)
                .toList();
    }

    private int pool(Tenant school) {
        return Math.floorMod(school.id().hashCode(), Integer.parseInt(configuration.get("node.main.pools")));
    }

    /** A schema that no school has yet. */
    public String spare() {
        return Stream.generate(() -> platform.query(
                        "SELECT tenant FROM platform.tenant_schema WHERE state = 'spare' LIMIT 1",
                        row -> row.getString(1)))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }
}
