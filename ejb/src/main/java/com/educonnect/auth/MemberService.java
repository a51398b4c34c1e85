package com.educonnect.auth;

import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Page;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Cursors;
import com.educonnect.tenancy.Registry;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The members of the caller's school. */
@Stateless
public class MemberService {
    @Inject
    MembershipRepository memberships;

    @Inject
    MembershipService invitations;

    @Inject
    PaperLogins paperLogins;

    @Inject
    Authority authority;

    @Inject
    SessionService sessions;

    @Inject
    AuthAudit audit;

    @Inject
    Registry registry;

    @Inject
    Cursors cursors;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    public Page<MemberView> page(String search, String cursor, Integer asked) {
        var limit = Page.size(asked);
        var after = cursor == null ? List.of("", new UUID(0, 0).toString()) : cursors.decode(cursor, 2);
        var rows = memberships.page(tenant(), search, after.getFirst(), UUID.fromString(after.getLast()), limit + 1);
        return Page.of(
                rows,
                limit,
                last -> cursors.encode(
                        memberships.folded(last.name()), last.id().toString()));
    }

    /** How those who act in this school are called, by their identity; the operator's people are not of the school. */
    public Map<UUID, String> names(Collection<UUID> identities) {
        return memberships.names(tenant(), identities);
    }

    /** Made again with the same id, nothing happens twice; the secret of a paper login is told only the first time. */
    public SavedMember save(UUID id, SaveMember command) {
        var roles = roles(command);
        var existing = memberships.find(tenant(), id);
        if (existing.isPresent()) {
            return command.makes() ? new SavedMember(existing.get(), null) : change(existing.get(), command, roles);
        }
        if (!command.makes() || memberships.known(tenant(), id)) {
            throw new Rejected(AuthError.MEMBER_NOT_FOUND);
        }
        authority.requireOver(roles);
        return make(id, command, roles);
    }

    private SavedMember make(UUID id, SaveMember command, Set<Role> roles) {
        var language = command.language() == null ? language() : command.language();
        if (command.username() != null) {
            var secret = paperLogins.make(id, tenant(), command, roles, language);
            return new SavedMember(get(id), secret);
        }
        var made = invitations.invite(
                id,
                new Place(tenant(), null),
                new Invitation(command.email(), command.phone(), command.name(), roles, command.person(), language));
        if (!made.equals(id)) {
            throw new Rejected(AuthError.ALREADY_MEMBER);
        }
        return new SavedMember(get(id), null);
    }

    private SavedMember change(MemberView member, SaveMember command, Set<Role> roles) {
        authority.requireOver(roles);
        authority.requireOver(roles(member));
        keepAHead(member, roles);
        var names = roles.stream().map(Role::id).toList();
        if (!memberships.change(member.id(), command.version(), command.person(), names)) {
            throw new Rejected(PlatformError.STALE_VERSION);
        }
        sessions.changedMembership(member.id());
        audit.record("membership.changed", "membership", member.id());
        return new SavedMember(get(member.id()), null);
    }

    /** Ending it again changes nothing. */
    public void end(UUID id) {
        var member = memberships.find(tenant(), id);
        if (member.isEmpty()) {
            if (!memberships.known(tenant(), id)) {
                throw new Rejected(AuthError.MEMBER_NOT_FOUND);
            }
            return;
        }
        authority.requireOver(roles(member.get()));
        keepAHead(member.get(), Set.of());
        memberships.end(id, clock.instant());
        sessions.endAllOfMembership(id, "membership-ended");
        audit.record("membership.ended", "membership", id);
    }

    public SavedMember newSecret(UUID id) {
        var member = get(id);
        return new SavedMember(member, paperLogins.renew(member, tenant()));
    }

    private void keepAHead(MemberView member, Set<Role> roles) {
        if (roles(member).contains(Role.HEAD) && !roles.contains(Role.HEAD) && memberships.lockHeads(tenant()) < 2) {
            throw new Rejected(AuthError.LAST_HEAD);
        }
    }

    private MemberView get(UUID id) {
        return memberships.find(tenant(), id).orElseThrow(() -> new Rejected(AuthError.MEMBER_NOT_FOUND));
    }

    private static Set<Role> roles(MemberView member) {
        var roles = new LinkedHashSet<Role>();
        member.roles().forEach(name -> Role.find(name).ifPresent(roles::add));
        return roles;
    }

    private static Set<Role> roles(SaveMember command) {
        var roles = new LinkedHashSet<Role>();
        for (var name : command.roles()) {
            var role = Role.find(name).orElseThrow(() -> new Rejected(AuthError.ROLE_NOT_FOUND));
            if (role.place() != Role.Place.SCHOOL) {
                throw new Rejected(AuthError.ROLE_OF_ANOTHER_PLACE);
            }
            roles.add(role);
        }
        return roles;
    }

    private String language() {
        return registry.find(tenant()).orElseThrow().language();
    }

    private String tenant() {
        return tenants.current().id();
    }
}
