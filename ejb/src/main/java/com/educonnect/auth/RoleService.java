package com.educonnect.auth;

import com.educonnect.auth.session.SessionService;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;

/** What the roles of the caller's school allow. */
@Stateless
public class RoleService {
    @Inject
    Grants grants;

    @Inject
    Authority authority;

    @Inject
    SessionService sessions;

    @Inject
    AuthAudit audit;

    @Inject
    Tenants tenants;

    @Inject
    @PlatformData
    Sql sql;

    public List<RoleView> roles() {
        var adjustments = grants.adjustments(tenant());
        return Arrays.stream(Role.values())
                .filter(role -> role.place() == Role.Place.SCHOOL)
                .map(role -> view(role, adjustments))
                .toList();
    }

    /** Takes effect with the next request of everyone who has the role. */
    public RoleView adjust(String roleId, String permissionId, boolean allowed) {
        var role = Role.find(roleId)
                .filter(found -> found.place() == Role.Place.SCHOOL)
                .orElseThrow(() -> new Rejected(AuthError.ROLE_NOT_FOUND));
        var permission = Permission.find(permissionId)
                .filter(Permission::ofSchool)
                .orElseThrow(() -> new Rejected(AuthError.PERMISSION_NOT_GRANTABLE));
        if (role.mustKeep(permission) && !allowed) {
            throw new Rejected(AuthError.HEAD_KEEPS_ROLES);
        }
        authority.requireSeatOf(role);
        authority.require(permissionId);
        write(role, permission, allowed);
        sessions.changedRoles(tenant());
        var detail = Json.createObjectBuilder().add("permission", permissionId).add("allowed", allowed);
        audit.record("role.adjusted", "role", roleId, detail.build());
        return view(role, grants.adjustments(tenant()));
    }

    private void write(Role role, Permission permission, boolean allowed) {
        if (role.defaults().contains(permission) == allowed) {
            sql.update(
                    "DELETE FROM platform.role_permission WHERE tenant = ? AND role = ? AND permission = ?",
                    tenant(),
                    role.id(),
                    permission.id());
        } else {
            sql.update(
                    "INSERT INTO platform.role_permission (tenant, role, permission, allowed) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (tenant, role, permission) DO UPDATE SET allowed = excluded.allowed",
                    tenant(),
                    role.id(),
                    permission.id(),
                    allowed);
        }
    }

    private static RoleView view(Role role, List<Grants.Adjustment> adjustments) {
        var allowed = Grants.resolve(role, adjustments);
        var entries = Arrays.stream(Permission.values())
                .filter(Permission::ofSchool)
                .map(each -> new RoleView.Entry(
                        each.id(), allowed.contains(each.id()), role.defaults().contains(each), role.mustKeep(each)))
                .toList();
        return new RoleView(role.id(), entries);
    }

    private String tenant() {
        return tenants.current().id();
    }
}
