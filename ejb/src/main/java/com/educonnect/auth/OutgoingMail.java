package com.educonnect.auth;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/** Hands letters to the mail server; whoever writes them says what is in them. */
@ApplicationScoped
public class OutgoingMail {
    @Resource(lookup = "mail/educonnect")
    Session mail;

    /** A PDF that goes along. */
    public record Enclosure(String name, byte[] pdf) {}

    /** @param enclosure null for none */
    public void send(String address, String subject, String body, Enclosure enclosure) {
        try {
            var message = new MimeMessage(mail);
            message.setFrom();
            message.setRecipient(RecipientType.TO, new InternetAddress(address, true));
            message.setSubject(subject.replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (enclosure == null) {
                message.setText(body, StandardCharsets.UTF_8.name());
            } else {
                message.setContent(parts(body, enclosure));
            }
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server does not take the letter", e);
        }
    }

    private static MimeMultipart parts(String body, Enclosure enclosure) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(body, StandardCharsets.UTF_8.name());
        var paper = new MimeBodyPart();
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.pdf(), "application/pdf")));
        paper.setFileName(enclosure.name());
        return new MimeMultipart(text, paper);
    }
}
