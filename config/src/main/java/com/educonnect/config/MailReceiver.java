package com.educonnect.config;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/** Stands in for the operator's mail server: nothing leaves the machine, each mail becomes a file, at once as a whole. */
public final class MailReceiver implements AutoCloseable {
    private final Path directory;
    private final Consumer<String> progress;
    private final GreenMail server;

    private MailReceiver(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
        server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    static MailReceiver start(Path home, Consumer<String> progress) {
        var receiver = new MailReceiver(PrivateFile.directory(home.resolve("mail")), progress);
        receiver.server.start();
        receiver.server.getUserManager().setMessageDeliveryHandler(receiver::deliver);
        return receiver;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The oldest first. */
    public List<Path> mails() {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized GreenMailUser deliver(MovingMessage mail, MailAddress to)
            throws MessagingException, UserException {
        var address = to.getEmail();
        var file = directory.resolve(
                "%05d-%s.eml".formatted(mails().size() + 1, address.replaceAll("[^A-Za-z0-9@.+-]", "_")));
        var unfinished = directory.resolve("unfinished");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                mail.getMessage().writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("The mail could not be kept", e);
        }
        progress.accept("mail to " + address + ": " + mail.getMessage().getSubject());
        return inbox(address);
    }

    /** The receiver's own copies stay in memory; the files are the mailbox here. */
    private GreenMailUser inbox(String address) throws UserException {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new UserException(e);
        }
        var users = server.getUserManager();
        var known = users.getUserByEmail(address);
        return known != null ? known : users.createUser(address, address, address);
    }

    @Override
    public void close() {
        server.stop();
    }
}
