package com.educonnect.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantSessionCustomizerTest {
    @TempDir
    Path directory;

    private final ServerSession session = new ServerSession(new Project(new DatabaseLogin()));

    @BeforeEach
    void configure() throws IOException {
        var file = Files.writeString(directory.resolve("educonnect.properties"), "nodes=main\n");
        System.setProperty("educonnect.config", file.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("educonnect.config");
    }

    @Test
    void refusesToStartWhenAnEntityIsCachedAcrossSchools() {
        map(CacheIsolationType.SHARED);
        assertThatThrownBy(() -> new TenantSessionCustomizer().customize(session))
                .hasMessage("cached across schools: [java.lang.Object]");
    }

    @Test
    void refusesToStartWhenAnEntityIsCachedAcrossSchoolsAndOnlyItsChangesAreGuarded() {
        map(CacheIsolationType.PROTECTED);
        assertThatThrownBy(() -> new TenantSessionCustomizer().customize(session))
                .hasMessageStartingWith("cached across schools");
    }

    @Test
    void givesEveryPoolOfEclipseLinkTheDataSourceThatKnowsTheSchool() {
        map(CacheIsolationType.ISOLATED);
        new TenantSessionCustomizer().customize(session);
        assertThat(session.getConnectionPools().values())
                .isNotEmpty()
                .allSatisfy(pool -> assertThat(sourceOf(pool.getLogin())).isInstanceOf(TenantDataSource.class));
        assertThat(sourceOf(session.getReadConnectionPool().getLogin())).isInstanceOf(TenantDataSource.class);
        assertThat(sourceOf(session.getLogin())).isInstanceOf(TenantDataSource.class);
    }

    private void map(CacheIsolationType isolation) {
        var descriptor = new RelationalDescriptor();
        descriptor.setJavaClass(Object.class);
        descriptor.setCacheIsolation(isolation);
        session.getProject().addDescriptor(descriptor);
    }

    private static Object sourceOf(org.eclipse.persistence.sessions.Login login) {
        return ((JNDIConnector) ((DatasourceLogin) login).getConnector()).getDataSource();
    }
}
