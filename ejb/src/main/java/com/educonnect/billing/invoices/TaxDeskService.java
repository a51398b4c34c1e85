package com.educonnect.billing.invoices;

import com.educonnect.auth.token.KeySeal;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where sellers hand their invoices in to their State. A key goes in and never comes out. */
@Stateless
public class TaxDeskService {
    private static final String SELECT =
            "SELECT seller_id, establishment, point_of_sale, sealed_key, version FROM tax_desk WHERE seller_id = ?";

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    SellerService sellers;

    @Inject
    KeySeal seal;

    @Inject
    Audit audit;

    public TaxDeskView get(UUID seller) {
        return sql.find(SELECT, TaxDeskService::read, seller).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    /** With its key, for who hands in. */
    public Optional<TaxDesk> opened(UUID seller) {
        return sql.find(SELECT, this::open, seller);
    }

    public TaxDeskView save(UUID seller, SaveTaxDesk command) {
        sellers.get(seller);
        var known = sql.find(SELECT + " FOR UPDATE", TaxDeskService::read, seller);
        if (known.map(TaxDeskView::version).orElse(0) != command.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        if (known.isEmpty() && command.key() == null) {
            throw new Rejected(InvoiceError.TAX_KEY_NEEDED);
        }
        var sealed = command.key() == null
                ? null
                : seal.seal(name(seller), command.key().getBytes(StandardCharsets.UTF_8));
        sql.update(
                "INSERT INTO tax_desk AS d (seller_id, establishment, point_of_sale, sealed_key) VALUES (?, ?, ?,"
                        + " coalesce(?::bytea, (SELECT sealed_key FROM tax_desk WHERE seller_id = ?))) ON CONFLICT"
                        + " (seller_id) DO UPDATE SET establishment = excluded.establishment, point_of_sale ="
                        + " excluded.point_of_sale, sealed_key = excluded.sealed_key, version = d.version + 1",
                seller,
                command.establishment().strip(),
                command.pointOfSale().strip(),
                sealed,
                seller);
        audit.record("tax-desk.saved", "seller", seller, Map.of("key", command.key() != null));
        return get(seller);
    }

    private static String name(UUID seller) {
        return "tax-desk/" + seller;
    }

    private static TaxDeskView read(ResultSet row) throws SQLException {
        return new TaxDeskView(
                row.getObject("seller_id", UUID.class),
                row.getString("establishment"),
                row.getString("point_of_sale"),
                row.getInt("version"));
    }

    private TaxDesk open(ResultSet row) throws SQLException {
        var key = seal.open(name(row.getObject("seller_id", UUID.class)), row.getBytes("sealed_key"));
        return new TaxDesk(
                row.getString("establishment"),
                row.getString("point_of_sale"),
                new String(key, StandardCharsets.UTF_8));
    }
}
