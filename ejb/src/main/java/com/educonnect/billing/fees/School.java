package com.educonnect.billing.fees;

import com.educonnect.billing.Money;
import com.educonnect.billing.contracts.MentionsView;
import com.educonnect.people.SchoolTime;
import com.educonnect.tenancy.Establishment;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.annotation.Nullable;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/** The school whose books these are: its money, its day, and what stands at the head of its papers. */
@Dependent
public class School {
    @Inject
    Tenants tenants;

    @Inject
    Registry registry;

    @Inject
    SchoolTime time;

    @EJB
    Letterhead letterhead;

    public Currency currency() {
        return Currency.getInstance(establishment().currency());
    }

    public Money money(long minor) {
        return new Money(minor, currency());
    }

    public LocalDate today() {
        return time.today();
    }

    public String language() {
        return establishment().language().equals("en") ? "en" : "fr";
    }

    public ZoneId zone() {
        return establishment().timeZone();
    }

    /** Its name, and what it wants to be read of itself. */
    public Head head() {
        var found = establishment();
        var mentions = letterhead.mentions(found.id());
        return new Head(
                found.name(),
                found.code(),
                mentions.map(MentionsView::address).orElse(null),
                mentions.map(MentionsView::taxId).orElse(null));
    }

    /** @param code the official code of the school, such as EMIS */
    public record Head(
            String name,
            @Nullable String code,
            @Nullable String address,
            @Nullable String taxId) {}

    private Establishment establishment() {
        return registry.find(tenants.current().id()).orElseThrow();
    }
}
