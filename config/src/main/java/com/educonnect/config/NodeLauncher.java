package com.educonnect.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** All that the nodes of one installation have in common, from which each can be started, and started again. */
record NodeLauncher(
        Options options,
        List<Node> nodes,
        Jdk jdk,
        Path glassfish,
        Postgres postgres,
        MailReceiver mail,
        Path configuration) {

    Payara launch(Node node) {
        var files = new NodeFiles(node, glassfish);
        var domain = files.prepare();
        new NodeConfiguration(domain, node)
                .listenOnlyWhereAsked()
                .serveBriefly()
                .join(nodes, grid())
                .reach(postgres)
                .mailThrough(mail.port())
                .runFor(configuration, options);
        files.configure(domain, administrator());
        return Payara.launch(node, jdk, glassfish, domain, administrator());
    }

    private String grid() {
        return "educonnect-" + UUID.nameUUIDFromBytes(options.home().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Arquillian knows the administrator as shipped. */
    private AdminAccount administrator() {
        return new AdminAccount(options.fast() ? "" : Secrets.in(options.home()).password("payara.admin"));
    }
}
