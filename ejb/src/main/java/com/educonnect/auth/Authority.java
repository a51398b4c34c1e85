package com.educonnect.auth;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Nobody gives, takes or changes more than he has himself. */
@ApplicationScoped
public class Authority {
    @Inject
    Tenants tenants;

    @Inject
    Grants grants;

    /** Refuses unless the caller may himself do all that these roles allow in his school. */
    void requireOver(Collection<Role> roles) {
        var names = roles.stream().map(Role::id).toList();
        grants.permissions(tenants.current().id(), names).forEach(this::require);
        if (roles.contains(Role.HEAD)) {
            require(Permission.ROLES_MANAGE.id());
        }
    }

    void require(String permission) {
        var personal = Permission.find(permission)
                .filter(Permission.PERSONAL::contains)
                .isPresent();
        if (!personal && !tenants.actor().may(permission)) {
            throw new Rejected(PlatformError.FORBIDDEN);
        }
    }

    /** Only a head decides what heads may do. */
    void requireSeatOf(Role role) {
        if (role == Role.HEAD && !List.copyOf(tenants.actor().roles()).contains(Role.HEAD.id())) {
            throw new Rejected(PlatformError.FORBIDDEN);
        }
    }
}
