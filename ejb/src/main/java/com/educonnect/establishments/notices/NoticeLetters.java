package com.educonnect.establishments.notices;

import com.educonnect.auth.MembershipService;
import com.educonnect.auth.OutgoingMail;
import com.educonnect.tenancy.Configuration;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Writes a district's message to a head who has an e-mail address; any other finds it in the product. */
@ApplicationScoped
public class NoticeLetters implements WorkHandler {
    static final String KIND = "establishments.notice";

    @Inject
    ReceivedRepository received;

    @Inject
    MembershipService members;

    @Inject
    OutgoingMail mail;

    @Inject
    Configuration configuration;

    /** What a letter says, and which district says it. */
    record Text(String district, String title, String body) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var text = received.text(UUID.fromString(payload.getString("notice"))).orElseThrow();
        members.addressee(UUID.fromString(payload.getString("membership"))).ifPresent(to -> {
            var language = "en".equals(to.language()) ? Locale.ENGLISH : Locale.FRENCH;
            var texts = ResourceBundle.getBundle("com.educonnect.establishments.notices.letters", language);
            var values = new Object[] {
                to.name(), text.district(), text.title(), text.body(), configuration.get("public.url") + "/notices"
            };
            mail.send(
                    to.email(),
                    MessageFormat.format(texts.getString("subject"), values),
                    MessageFormat.format(texts.getString("body"), values),
                    null);
        });
    }
}
