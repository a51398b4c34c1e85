package com.educonnect.auth;

import com.educonnect.auth.password.Passwords;
import com.educonnect.platform.Ids;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The first operator of a new platform, from the configuration; once there is one, the configuration is not asked. */
@Singleton
@Startup
public class Bootstrap {
    private static final long ONE_AT_A_TIME = 0x6f70657261746f72L;

    @Inject
    Configuration configuration;

    @Inject
    Passwords passwords;

    @Inject
    IdentityRepository identities;

    @Inject
    MembershipRepository memberships;

    @Inject
    AuthAudit audit;

    @Inject
    @PlatformData
    Sql sql;

    @Inject
    Clock clock;

    @PostConstruct
    void createOperator() {
        var email = configuration.find("educonnect.operator.email");
        var password = configuration.find("educonnect.operator.password");
        if (email.isEmpty() || password.isEmpty()) {
            return;
        }
        sql.query("SELECT pg_advisory_xact_lock(?)", row -> null, ONE_AT_A_TIME);
        if (memberships.operatorExists()) {
            return;
        }
        var identity = Ids.next();
        identities.add(identity, email.get().toLowerCase(Locale.ROOT), null, "EduConnect", "fr");
        identities.setPassword(identity, passwords.hash(password.get()), clock.instant());
        var membership = Ids.next();
        memberships.add(membership, identity, Place.OPERATOR, null, null, List.of(Role.OPERATOR.id()));
        audit.recordOf(identity, null, "membership.created", "membership", membership);
    }
}
