package com.educonnect.auth;

import com.educonnect.auth.password.Passwords;
import com.educonnect.auth.password.ShortSecrets;
import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Logins for those who have no e-mail address: a user name within the school, and a secret that the server makes and
 * someone of the school prints. It is told once; whoever loses it gets another. Only pupils and guardians have one, and
 * only those who are at home nowhere else: a school must not open what belongs to another.
 */
@Dependent
class PaperLogins {
    private static final Set<Role> FOR = EnumSet.of(Role.PUPIL, Role.GUARDIAN);

    @Inject
    IdentityRepository identities;

    @Inject
    MembershipRepository memberships;

    @Inject
    Passwords passwords;

    @Inject
    SessionService sessions;

    @Inject
    AuthAudit audit;

    @Inject
    Clock clock;

    @Inject
    Tenants tenants;

    @Inject
    OwnPupils ownPupils;

    String make(UUID id, String tenant, SaveMember command, Collection<Role> roles, String language) {
        if (!FOR.containsAll(roles)) {
            throw new Rejected(AuthError.SECRET_FOR_PUPILS_ONLY);
        }
        if (command.email() != null || command.phone() != null) {
            throw new Rejected(AuthError.CONTACT_TAKEN);
        }
        if (memberships.loginOf(tenant, command.username()).isPresent()) {
            throw new Rejected(AuthError.USERNAME_TAKEN);
        }
        var identity = Ids.next();
        identities.add(identity, null, null, command.name(), language);
        memberships.addLogin(tenant, command.username(), identity);
        memberships.add(
                id,
                identity,
                new Place(tenant, null),
                command.person(),
                command.name(),
                roles.stream().map(Role::id).toList());
        audit.record("membership.made", "membership", id);
        return secret(identity);
    }

    /** Who makes logins renews any of them; whoever else may renew does so for the pupils he or she teaches. */
    String renew(MemberView member, String tenant) {
        if (!tenants.actor().may(Permission.MEMBERS_MANAGE.id()) && !isOwnPupil(member)) {
            throw new Rejected(AuthError.SECRET_OF_OWN_PUPILS_ONLY);
        }
        var roles = member.roles();
        var allowed = FOR.stream().map(Role::id).toList().containsAll(roles);
        if (!allowed || member.email() != null || !memberships.onlyIn(tenant, member.identity())) {
            throw new Rejected(AuthError.SECRET_FOR_PUPILS_ONLY);
        }
        sessions.endAll(member.identity(), "secret-renewed");
        audit.record("secret.renewed", "membership", member.id());
        return secret(member.identity());
    }

    private boolean isOwnPupil(MemberView member) {
        return member.roles().equals(List.of(Role.PUPIL.id()))
                && member.person() != null
                && ownPupils.include(member.person());
    }

    private String secret(UUID identity) {
        var secret = ShortSecrets.next();
        identities.setPassword(identity, passwords.hash(secret), clock.instant());
        return secret;
    }
}
