package com.educonnect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Map;

/** Where one caller's values could wait for the next one: on a thread, in a class, in what all threads share. */
@AnalyzeClasses(packages = "com.educonnect", importOptions = DoNotIncludeTests.class)
class LeftoversTest {
    /** A value left on a pooled thread could meet another school: only these two ride on one, and both are cleared. */
    @ArchTest
    ArchRule onlyTheScopeAndTheRequestIdRideOnAThread = noFields()
            .that()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("com.educonnect.tenancy.Scope")
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("com.educonnect.platform.web.RequestId")
            .should()
            .haveRawType(ThreadLocal.class);

    /** But for the public signing keys, which a configuration source can be given in no other way. */
    @ArchTest
    ArchRule nothingMutableIsStatic = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName("com.educonnect.auth.published.PublishedKeys")
            .should()
            .beFinal();

    /** What many threads share serves one school after the other: it may keep what is listed here and nothing else. */
    @ArchTest
    void whatIsSharedKeepsNothingOfACaller(JavaClasses all) {
        var kept = all.stream()
                .filter(LeftoversTest::isShared)
                .flatMap(type -> type.getFields().stream())
                .filter(LeftoversTest::canChange)
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName());
        assertThat(kept)
                .containsExactlyInAnyOrder(
                        "AccessLog.histograms",
                        "CallerContext.server",
                        "Configuration.properties",
                        "DatabaseCheck.asked",
                        "EarlierFiles.asked",
                        "EarlierFiles.found",
                        "Grid.known",
                        "Housekeeping.draining",
                        "KeptReports.kept",
                        "KeyRing.keys",
                        "LiveSessions.seen",
                        "LoginThrottle.counters",
                        "LoginThrottle.local",
                        "ManagementFilter.allowed",
                        "Nodes.found",
                        "Passwords.nobody",
                        "Proxies.trusted",
                        "RateLimits.buckets",
                        "RateLimits.members",
                        "Registry.seen",
                        "SecurityEvents.limits",
                        "StaticServlet.files",
                        "TokenMechanism.server",
                        "TokenMechanism.signatures",
                        "VerifiedTokens.known");
    }

    private static boolean isShared(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Provider.class)
                || type.isAssignableTo(Servlet.class)
                || type.isAssignableTo(Filter.class);
    }

    private static boolean canChange(JavaField field) {
        var type = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.isAnnotatedWith(Inject.class)
                && !field.isAnnotatedWith(EJB.class)
                && !field.isAnnotatedWith(Resource.class)
                && !field.isAnnotatedWith(Context.class)
                && !field.isAnnotatedWith(PersistenceContext.class)
                && (!field.getModifiers().contains(JavaModifier.FINAL)
                        || type.isAssignableTo(Map.class)
                        || type.isAssignableTo(Collection.class)
                        || type.getPackageName().startsWith("java.util.concurrent.atomic"));
    }
}
