package com.educonnect.analytics.warning;

import com.educonnect.tenancy.DistrictReading;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what schools of a district have laid down on one node, in a transaction that is no school's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PoolReading {
    /** As many as a level is learnt from: more teach hardly more, and cost in proportion. */
    private static final int MOST = 3_000;

    /** Who laid down nothing for so long saw pupils at another time of the year. */
    private static final int DAYS = 14;

    /** Where there are more, their digests choose: the same rows give the same choice. */
    private static final String EXAMPLES = """
            SELECT e.tenant, date_trunc('year', e.year_starts_on + interval '1 month')::date AS year, e.below, e.failed, %s
              FROM analytics.named_school n JOIN analytics.warning_example e ON e.tenant = n.tenant
             WHERE e.level_code = ? AND e.district_id = ? AND e.laid_on > ?
             ORDER BY md5(e::text) LIMIT ?
            """.formatted(
                    String.join(", ", Trait.COLUMNS.stream().map("e."::concat).toList()));

    @Inject
    DistrictReading reading;

    record Laid(String school, Ended pupil) {
        private static Laid read(ResultSet row) throws SQLException {
            return new Laid(
                    row.getString("tenant"),
                    new Ended(
                            row.getObject("year", LocalDate.class),
                            Trait.read(row),
                            row.getBoolean("below"),
                            row.getBoolean("failed")));
        }
    }

    /** @param schools tenants of that node, as the registry has them in the district now */
    public List<Laid> laid(String node, Collection<String> schools, UUID district, String level, LocalDate today) {
        return reading.query(
                DistrictReading.Kind.EXAMPLES,
                node,
                schools,
                EXAMPLES,
                Laid::read,
                level,
                district,
                today.minusDays(DAYS),
                MOST);
    }
}
