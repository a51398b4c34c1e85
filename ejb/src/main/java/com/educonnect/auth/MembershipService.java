package com.educonnect.auth;

import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Ids;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Memberships for other domains: a sign-up invites its head, an import its teachers. Never called in a school's transaction. */
@Stateless
public class MembershipService {
    @Inject
    IdentityRepository identities;

    @Inject
    MembershipRepository memberships;

    @Inject
    SessionService sessions;

    @Inject
    Letters letters;

    @Inject
    AuthAudit audit;

    /**
     * Makes someone a member and writes to him how to set a password. Whether he was known to the platform before shows
     * nowhere; a second invitation to the same place adds its roles.
     *
     * @param tenant the school, or null
     * @param district the district, or null; without either the operator's staff
     * @param email or else the phone number must be given
     * @param person the person of the school who it is, or null
     * @return the membership's id
     */
    public UUID invite(
            String tenant,
            UUID district,
            String email,
            String phone,
            String name,
            Set<Role> roles,
            UUID person,
            String language) {
        return invite(
                Ids.next(), new Place(tenant, district), new Invitation(email, phone, name, roles, person, language));
    }

    public UUID invite(UUID id, Place place, Invitation invitation) {
        if (!invitation.roles().stream().allMatch(place::admits)) {
            throw new Rejected(AuthError.ROLE_OF_ANOTHER_PLACE);
        }
        var identity = identityOf(invitation);
        var roles = invitation.roles().stream().map(Role::id).toList();
        var membership = memberships
                .live(identity, place)
                .map(existing -> widened(existing, invitation.person(), roles))
                .orElseGet(() -> added(id, identity, place, invitation, roles));
        letters.queue(Letter.INVITATION, identity, membership);
        audit.recordIn(place.tenant(), "membership.invited", "membership", membership, null);
        return membership;
    }

    /** Whom a letter reaches: a live membership's name, address and language; empty for one without an e-mail address. */
    public Optional<Addressee> addressee(UUID membership) {
        return memberships.addressee(membership);
    }

    private UUID widened(UUID membership, UUID person, Collection<String> roles) {
        memberships.widen(membership, person, roles);
        sessions.changedMembership(membership);
        return membership;
    }

    private UUID added(UUID id, UUID identity, Place place, Invitation invitation, Collection<String> roles) {
        memberships.add(id, identity, place, invitation.person(), invitation.name(), roles);
        return id;
    }

    private UUID identityOf(Invitation invitation) {
        var email =
                invitation.email() == null ? null : invitation.email().strip().toLowerCase(Locale.ROOT);
        var phone = invitation.phone() == null
                ? null
                : LoginName.phone(invitation.phone(), null).orElseThrow(() -> new Rejected(AuthError.PHONE_INVALID));
        if (email == null && phone == null) {
            throw new Rejected(AuthError.CONTACT_MISSING);
        }
        return identities.claim(Ids.next(), email, phone, invitation.name(), invitation.language());
    }
}
