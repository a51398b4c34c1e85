package com.educonnect.bench;

import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Schemas;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A school signs up over HTTP and takes a spare; in turns with it, a schema is built anew. */
final class SignUpTime implements Figure {
    private static final int WARM_UP = 3;
    private static final int SIGN_UPS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Product product;

    SignUpTime(Product product) {
        this.product = product;
    }

    @Override
    public List<Line> measure() throws Exception {
        awaitSpares();
        var stranger = product.stranger();
        var spare = new ArrayList<Spent>();
        var anew = new ArrayList<Spent>();
        try (var owner = Schools.kept(product.postgres())) {
            var schemas = new Schemas(owner);
            var number = product.unusedNumber();
            for (var i = -WARM_UP; i < SIGN_UPS; i++) {
                var tenant = Schools.tenant(number++);
                var signedUp =
                        Spent.by(product::cpuOfAll, () -> stranger.put("/sign-ups/" + Ids.next(), school(tenant)));
                var built = Spent.by(product.postgres(), () -> {
                    schemas.build(tenant);
                    return null;
                });
                if (i >= 0) {
                    spare.add(signedUp);
                    anew.add(built);
                }
            }
        }
        var quick = Rounds.median(spare.stream().map(Spent::nanos).toList());
        var slow = Rounds.median(anew.stream().map(Spent::nanos).toList());
        return List.of(Line.of(
                "Sign-up over HTTP by a spare schema",
                Line.number("%.1f ms, %.1f ms CPU", quick / 1e6, cpu(spare)),
                Line.number("%.0f ms, %.1f ms CPU to build a schema anew", slow / 1e6, cpu(anew)),
                Line.number("%.2f", quick / slow),
                ""));
    }

    private static double cpu(List<Spent> all) {
        return all.stream().mapToDouble(Spent::cpu).sum() / all.size() / 1e6;
    }

    /** The product builds them by itself, a few seconds after it has started. */
    private void awaitSpares() throws SQLException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Integer.parseInt(product.sql(
                        "SELECT count(*) FROM platform.tenant_schema s WHERE state = 'spare'" + " AND node = 'main'"))
                < WARM_UP + SIGN_UPS) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the product built no spare schemas");
            }
            Thread.sleep(500);
        }
    }

    private static JsonObject school(String code) {
        return Json.createObjectBuilder()
                .add("name", "Lycée Moderne")
                .add("slug", "lycee-" + code)
                .add("code", code)
                .add("country", "SN")
                .add("language", "fr")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("contactName", "Awa Ndiaye")
                .add("contactEmail", code + "@educonnect.example")
                .build();
    }
}
