package com.educonnect.config;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, or as a number without a name, which containers like to give. Then it is started in
 * a user namespace; where those are forbidden too, root lends it the account "nobody", which then has to own the data.
 */
enum Account {
    OWN(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account forPostgres() {
        var root = new UnixSystem().getUid() == 0;
        var named = Program.run(List.of("id", "-un")).exit() == 0;
        if (!root && named) {
            return OWN;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        return root ? NOBODY : OWN;
    }

    private boolean works() {
        return Program.run(command("true")).exit() == 0;
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    void own(Path directory) {
        if (new UnixSystem().getUid() == 0) {
            var owner = this == NOBODY ? "65534:65534" : "0:0";
            Program.require(List.of("chown", "-R", owner, directory.toString()));
        }
    }
}
