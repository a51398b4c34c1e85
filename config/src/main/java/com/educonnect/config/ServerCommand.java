package com.educonnect.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command line of one Payara server, as asadmin would build it from domain.xml, without the wait for asadmin. */
final class ServerCommand {
    private static final Pattern ONLY_ON = Pattern.compile("\\[(\\d*)\\|(\\d*)](.*)");

    private ServerCommand() {}

    static List<String> of(Jdk jdk, Path glassfish, Node node, DomainXml domain) {
        var instance = node.directory().toString();
        var command = new ArrayList<String>();
        command.add(jdk.java().toString());
        command.add("-cp");
        command.add(glassfish.resolve("modules/glassfish.jar").toString());
        command.add("-XX:+UnlockDiagnosticVMOptions");
        domain.jvmOptions().stream()
                .flatMap(option -> applicable(option, jdk.major()).stream())
                .map(option -> option.replace("${com.sun.aas.instanceRoot}", instance)
                        .replace("${com.sun.aas.installRoot}", glassfish.toString()))
                .forEach(command::add);
        command.add("-Dcom.sun.aas.installRoot=" + glassfish);
        command.add("-Dcom.sun.aas.instanceRoot=" + instance);
        command.add("com.sun.enterprise.glassfish.bootstrap.ASMain");
        command.addAll(List.of("-type", "DAS", "-instancename", "server", "-domainname", "domain1"));
        command.addAll(List.of("-domaindir", instance, "-read-stdin", "true", "-upgrade", "false"));
        command.addAll(List.of("-verbose", "false", "-debug", "false", "-watchdog", "false", "-warmup", "false"));
        return command;
    }

    /** {@code [21|24]-option} is for Java 21 to 24, {@code [vendor-21|]-option} for one vendor. */
    static List<String> applicable(String option, int java) {
        if (!option.startsWith("[")) {
            return List.of(option);
        }
        var condition = ONLY_ON.matcher(option);
        if (!condition.matches()) {
            return List.of();
        }
        var least = condition.group(1).isEmpty() ? 0 : Integer.parseInt(condition.group(1));
        var most = condition.group(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(condition.group(2));
        return least <= java && java <= most ? List.of(condition.group(3)) : List.of();
    }
}
