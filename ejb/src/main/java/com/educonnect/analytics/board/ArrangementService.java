package com.educonnect.analytics.board;

import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Keeps for each user and school in which order the tiles of a board stand and which are hidden. */
@Stateless
public class ArrangementService {
    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    public Arrangement keep(ArrangeBoard command) {
        var changed = sql.update(
                """
                INSERT INTO platform.board_arrangement AS kept (identity_id, board, tiles, hidden)
                VALUES (?, ?, ?, ?)
                ON CONFLICT (tenant, identity_id, board) DO UPDATE
                SET tiles = excluded.tiles, hidden = excluded.hidden, kept_at = now()
                WHERE (kept.tiles, kept.hidden) IS DISTINCT FROM (excluded.tiles, excluded.hidden)
                """,
                tenants.actor().identity(),
                command.board(),
                Sql.array("text", command.order()),
                Sql.array("text", command.hidden()));
        if (changed > 0) {
            audit.record(
                    "arrange",
                    "board",
                    command.board(),
                    Map.of("hidden", command.hidden().size()));
        }
        return new Arrangement(command.order(), command.hidden());
    }
}
