package com.educonnect.people;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** EclipseLink 4 binds an absent UUID as a null of type varchar, which PostgreSQL refuses for a uuid column. */
public class UuidPlatform extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> type) {
        return type == UUID.class ? Types.OTHER : super.getJDBCType(type);
    }
}
