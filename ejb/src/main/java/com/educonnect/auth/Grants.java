package com.educonnect.auth;

import com.educonnect.tenancy.PlatformData;
import com.educonnect.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What roles allow in a school: the product's defaults, and what the school has changed of them. */
@ApplicationScoped
public class Grants {
    @Inject
    @PlatformData
    Sql sql;

    /** A school's own word on one permission of one role. */
    public record Adjustment(String role, String permission, boolean allowed) {}

    public Set<String> permissions(String tenant, Collection<String> roles) {
        return resolve(roles, tenant == null || roles.isEmpty() ? List.of() : adjustments(tenant));
    }

    List<Adjustment> adjustments(String tenant) {
        return sql.query(
                "SELECT role, permission, allowed FROM platform.role_permission WHERE tenant = ?",
                row -> new Adjustment(row.getString("role"), row.getString("permission"), row.getBoolean("allowed")),
                tenant);
    }

    /** One role that allows is enough; a role that this release does not know allows nothing. */
    static Set<String> resolve(Collection<String> roles, List<Adjustment> adjustments) {
        var all = new LinkedHashSet<String>();
        for (var name : roles) {
            Role.find(name).ifPresent(role -> all.addAll(resolve(role, adjustments)));
        }
        return all;
    }

    static Set<String> resolve(Role role, List<Adjustment> adjustments) {
        var allowed = new LinkedHashSet<String>();
        role.defaults().stream().map(Permission::id).sorted().forEach(allowed::add);
        for (var adjustment : adjustments) {
            var permission = Permission.find(adjustment.permission());
            if (!adjustment.role().equals(role.id()) || permission.isEmpty() || role.mustKeep(permission.get())) {
                continue;
            }
            if (!adjustment.allowed()) {
                allowed.remove(adjustment.permission());
            } else if (permission.get().ofSchool()) {
                allowed.add(adjustment.permission());
            }
        }
        return allowed;
    }
}
