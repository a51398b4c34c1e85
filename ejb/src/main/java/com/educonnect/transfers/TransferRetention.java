package com.educonnect.transfers;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Retention;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets expire what no school has answered for thirty days. */
@ApplicationScoped
public class TransferRetention implements Retention {
    @Inject
    @PlatformData
    Sql sql;

    @Override
    public Place place() {
        return Place.PLATFORM;
    }

    @Override
    public Map<String, Integer> remove(int most) {
        return Map.of("transfer", sql.update("""
                UPDATE platform.transfer SET state = 'expired', moved_at = now() WHERE id IN (
                    SELECT id FROM platform.transfer WHERE state IN ('asked', 'agreed')
                      AND moved_at < now() - interval '30 days' LIMIT ?)
                """, most));
    }
}
