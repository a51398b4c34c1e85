package com.educonnect.billing.payments.wire;

import com.educonnect.billing.payments.Account;
import com.educonnect.billing.payments.Unanswered;
import java.net.http.HttpRequest;
import java.time.Clock;

/** A provider whose requests bear a token, which the credentials of an account bring. */
public abstract class Authorised extends Remote {
    private final Tokens tokens;

    /** For the container's proxies, which ask the bean behind them. */
    protected Authorised() {
        tokens = null;
    }

    protected Authorised(String name, String real, Hosts hosts, Clock clock) {
        super(name, real, hosts);
        tokens = new Tokens(clock);
    }

    /** Asks for a token, in whatever form the provider takes its credentials. */
    protected abstract HttpRequest.Builder login(Account account);

    protected Answer ask(HttpRequest.Builder request, Account account) throws Unanswered {
        return tokens.call(
                account,
                () -> Tokens.read(send(login(account))),
                token -> send(request.copy().header("Authorization", "Bearer " + token)));
    }
}
