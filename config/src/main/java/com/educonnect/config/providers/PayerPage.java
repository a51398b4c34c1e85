package com.educonnect.config.providers;

import com.educonnect.config.providers.Charge.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The page on which a payer decides. */
final class PayerPage {
    private final Engine engine;
    private final PayingSkin skin;

    PayerPage(Engine engine, PayingSkin skin) {
        this.engine = engine;
        this.skin = skin;
    }

    static boolean meant(Ask ask) {
        return ask.is("(GET|POST) /pay/.+");
    }

    void serve(Ask ask) throws IOException {
        var charge = engine.by(skin.name(), "page", ask.last());
        if (charge.isEmpty()) {
            ask.answer(404);
        } else if (ask.method().equals("GET")) {
            show(ask, charge.get());
        } else {
            decide(ask, charge.get());
        }
    }

    private void show(Ask ask, Charge charge) throws IOException {
        var page = """
            <!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title><h1>%1$s</h1><p>%2$s %3$s</p>
            <form method="post"><button name="decision" value="pays">Payer</button>
            <button name="decision" value="leaves">Annuler</button></form></html>
            """.formatted(skin.name(), charge.asked().toPlainString(), charge.currency());
        ask.answer(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Once for each page. */
    private void decide(Ask ask, Charge charge) throws IOException {
        if (charge.state() == State.PENDING && engine.attempt(skin.name(), "decision " + ask.last()) == 1) {
            Course.decide(
                    engine,
                    skin,
                    charge,
                    ask.form().getOrDefault("decision", "pays").equals("pays"));
        }
        ask.redirect(charge.detail("return"));
    }
}
