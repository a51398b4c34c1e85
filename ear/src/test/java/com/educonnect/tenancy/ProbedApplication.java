package com.educonnect.tenancy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built EAR, byte for byte, with two modules more: an EJB jar that uses tenancy as a domain does, and a WAR with the
 * test. The probe's persistence unit is the product's own but for its classes.
 */
final class ProbedApplication {
    private ProbedApplication() {}

    static EnterpriseArchive with(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "educonnect.ear")
                .importFrom(new File(System.getProperty("educonnect.ear")))
                .as(EnterpriseArchive.class);
        var descriptor = text(ear.get("META-INF/application.xml")).replace("<library-directory>", """
                    <module><ejb>probe.jar</ejb></module>
                    <module><web><web-uri>proof.war</web-uri><context-root>/proof</context-root></web></module>
                    <library-directory>""");
        var probe = ShrinkWrap.create(JavaArchive.class, "probe.jar")
                .addPackage("com.educonnect.tenancy.probe")
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset(unit(ear)), "persistence.xml");
        var war = ShrinkWrap.create(WebArchive.class, "proof.war")
                .addClasses(tests)
                .addClass(InContainer.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibrary(jarOf(Assertions.class));
        return ear.setApplicationXML(new StringAsset(descriptor))
                .addAsModule(probe)
                .addAsModule(Testable.archiveToTest(war));
    }

    private static String unit(EnterpriseArchive ear) {
        var ejb = ShrinkWrap.create(ZipImporter.class)
                .importFrom(ear.get("ejb.jar").getAsset().openStream())
                .as(JavaArchive.class);
        var units = text(ejb.get("META-INF/persistence.xml"));
        var end = "</persistence-unit>";
        return units.substring(0, units.indexOf(end) + end.length())
                        .replaceAll("<class>.*?</class>", "")
                        .replaceFirst("name=\"tenant\"", "name=\"probe\"")
                        .replaceFirst(
                                "<exclude-unlisted-classes>",
                                "<class>com.educonnect.tenancy.probe.Canary</class><exclude-unlisted-classes>")
                + "</persistence>";
    }

    private static String text(Node node) {
        try (var in = node.getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
