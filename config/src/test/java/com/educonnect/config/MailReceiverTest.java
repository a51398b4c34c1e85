package com.educonnect.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailReceiverTest {
    private final ArrayList<String> told = new ArrayList<>();

    @Test
    void keepsEachMailAsAFileAndTellsOfIt(@TempDir Path home) throws MessagingException, IOException {
        try (var receiver = MailReceiver.start(home, told::add)) {
            send(receiver.port(), "awa@lycee.example", "Choisir un mot de passe");
            send(receiver.port(), "awa@lycee.example", "Bienvenue");

            assertThat(receiver.mails()).hasSize(2);
            assertThat(Files.readString(receiver.mails().getFirst()))
                    .contains("Subject: Choisir un mot de passe", "https://lycee.example/");
            assertThat(told)
                    .containsExactly(
                            "mail to awa@lycee.example: Choisir un mot de passe",
                            "mail to awa@lycee.example: Bienvenue");
        }
    }

    private static void send(int port, String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("no-reply@educonnect.example"));
        mail.setRecipient(RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject);
        mail.setText("https://lycee.example/");
        Transport.send(mail);
    }
}
