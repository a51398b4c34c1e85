package com.educonnect;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** The house rules that a reader would otherwise have to check by eye. */
@AnalyzeClasses(packages = "com.educonnect", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** The web is the edge: its platform package may know the domains, and each domain's web may know it. */
    @ArchTest
    ArchRule domainsFormNoCycle = slices().matching("com.educonnect.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("..web.."), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("..web.."));

    @ArchTest
    ArchRule platformKnowsNoDomain = noClasses()
            .that()
            .resideInAPackage("com.educonnect.platform")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("com.educonnect..").and(not(resideInAnyPackage("com.educonnect.platform"))));

    @ArchTest
    ArchRule tenancyKnowsOnlyThePlatform = noClasses()
            .that()
            .resideInAPackage("com.educonnect.tenancy")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.educonnect..")
                    .and(not(resideInAnyPackage("com.educonnect.platform", "com.educonnect.tenancy"))));

    @ArchTest
    ArchRule domainsDoNotKnowTheWeb = noClasses()
            .that(not(resideInAnyPackage("..web..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.educonnect..web..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    ArchRule repositoriesStayInTheirDomain =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    ArchRule everyEndpointNamesAPermission = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /** Without a scope each request has a resource made and filled anew (decision 0033). */
    @ArchTest
    ArchRule everyResourceIsMadeOnce =
            classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    ArchRule resourcesKeepNothingOfARequest = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(EJB.class)
            .orShould()
            .beStatic();

    @ArchTest
    ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Info|Data(?<!TenantData|PlatformData))");

    @ArchTest
    ArchRule onlyTenancyOpensConnections = noClasses()
            .that(not(resideInAnyPackage("com.educonnect.tenancy", "com.educonnect.config")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.DriverManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.naming.InitialContext");

    @ArchTest
    ArchRule entitiesStayInsideTheirDomain = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    /** The container refuses a package-private method of an enterprise bean only when it is called. */
    @ArchTest
    ArchRule enterpriseBeansOfferPublicMethods = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotPrivate()
            .and()
            .areNotStatic()
            .should()
            .bePublic();

    /** The container names an enterprise bean by its class's simple name, in one space for all domains. */
    @ArchTest
    void enterpriseBeansHaveNamesOfTheirOwn(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }
}
