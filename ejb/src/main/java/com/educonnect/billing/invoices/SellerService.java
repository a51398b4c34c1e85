package com.educonnect.billing.invoices;

import com.educonnect.billing.contracts.ContractError;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Audit;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who sells where, and by which taxes. */
@Stateless
public class SellerService {
    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Audit audit;

    public List<SellerView> all() {
        return sql.query(SellerView.SELECT + " ORDER BY country", SellerView::read);
    }

    public SellerView get(UUID id) {
        return sql.find(SellerView.SELECT + " WHERE id = ?", SellerView::read, id)
                .orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
    }

    public Optional<SellerView> find(String country) {
        return sql.find(SellerView.SELECT + " WHERE country = ?", SellerView::read, country);
    }

    public SellerView in(String country) {
        return find(country).orElseThrow(() -> new Rejected(ContractError.SELLER_UNKNOWN));
    }

    /** The taxes of a country on a day; none where none are known. */
    public List<TaxRate> taxes(String country, LocalDate on) {
        return sql.query(
                "SELECT code, percent, due FROM tax_rate WHERE country = ? AND valid_from <= ?"
                        + " AND (valid_until IS NULL OR valid_until >= ?) ORDER BY position, code",
                row -> new TaxRate(row.getString(1), row.getBigDecimal(2).stripTrailingZeros(), row.getString(3)),
                country,
                on,
                on);
    }

    public SellerView save(UUID id, SaveSeller seller) {
        var known = sql.find(SellerView.SELECT + " WHERE id = ?", SellerView::read, id);
        if (known.isEmpty()) {
            sql.update(
                    "INSERT INTO seller (id, code, country, name, address, tax_id) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    seller.code(),
                    seller.country(),
                    seller.name(),
                    seller.address(),
                    seller.taxId());
        } else if (known.get().version() != seller.version()) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        write(id, seller, known.isEmpty() ? 0 : 1);
        audit.record("seller.saved", "seller", id, Map.of());
        return get(id);
    }

    private void write(UUID id, SaveSeller seller, int step) {
        sql.update(
                "UPDATE seller SET name = ?, legal_form = ?, capital = ?, address = ?, register = ?, tax_id = ?,"
                        + " tax_regime = ?, tax_centre = ?, email = ?, phone = ?, bank = ?, clearance = ?,"
                        + " version = version + ? WHERE id = ?",
                seller.name().strip(),
                seller.legalForm(),
                seller.capital(),
                seller.address().strip(),
                seller.register(),
                seller.taxId().strip(),
                seller.taxRegime(),
                seller.taxCentre(),
                seller.email(),
                seller.phone(),
                seller.bank(),
                seller.clearance(),
                step,
                id);
    }
}
