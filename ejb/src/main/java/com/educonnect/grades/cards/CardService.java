package com.educonnect.grades.cards;

import com.educonnect.grades.GradeJournal;
import com.educonnect.grades.Settings;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The cards that a school has issued. */
@Stateless
public class CardService {
    private static final String ENTITY = "report_card";

    @Inject
    CardRepository cards;

    @Inject
    Settings settings;

    @Inject
    GradeJournal journal;

    /** All of a class in a period, those that were replaced or withdrawn included. */
    public List<CardView> ofClass(UUID schoolClass, UUID period) {
        journal.require("report-cards.read");
        settings.get(schoolClass, null, period);
        return cards.ofClass(schoolClass, period);
    }

    public byte[] pdf(UUID id) {
        journal.require("report-cards.read");
        var card = cards.find(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        journal.note("read", ENTITY, id);
        return card.pdf();
    }

    /** Whoever checks the paper is told from now on that it does not stand any more. */
    public CardView withdraw(UUID id, WithdrawCard command) {
        var actor = journal.require("report-cards.issue");
        var card = cards.view(id).orElseThrow(() -> new Rejected(PlatformError.NOT_FOUND));
        if (card.state().equals("replaced")) {
            throw new Rejected(CardError.CARD_REPLACED);
        }
        if (!cards.withdraw(id, actor.identity(), command.reason().strip())) {
            throw new Rejected(CardError.ALREADY_WITHDRAWN);
        }
        journal.note("withdraw", ENTITY, id);
        return cards.view(id).orElseThrow();
    }
}
