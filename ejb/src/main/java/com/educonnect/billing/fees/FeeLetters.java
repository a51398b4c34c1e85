package com.educonnect.billing.fees;

import com.educonnect.auth.OutgoingMail;
import com.educonnect.tenancy.WorkHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

/** Reminds a family by mail, with the statement of its account; what was paid meanwhile is not asked for. */
@ApplicationScoped
public class FeeLetters implements WorkHandler {
    static final String KIND = "fees.letter";

    @Inject
    FamilyReading reading;

    @Inject
    PayerAddress addresses;

    @Inject
    School school;

    @Inject
    OutgoingMail mail;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JsonObject payload) {
        var account = reading.account(UUID.fromString(payload.getString("family")));
        if (account.due() > 0) {
            addresses.of(account.family().payer()).ifPresent(address -> write(address, account));
        }
    }

    private void write(String address, FamilyAccountView account) {
        var paper = new StatementPaper(account, school.head(), school.language(), school.today());
        var texts = ResourceBundle.getBundle("com.educonnect.billing.fees.letters", Locale.of(school.language()));
        var values = new Object[] {
            school.head().name(), paper.amount(account.due()), account.family().number()
        };
        mail.send(
                address,
                MessageFormat.format(texts.getString("reminder.subject"), values),
                MessageFormat.format(texts.getString("reminder.body"), values),
                new OutgoingMail.Enclosure(account.family().number() + ".pdf", paper.pdf()));
    }
}
