package com.educonnect.auth;

import com.educonnect.auth.password.Passwords;
import com.educonnect.platform.Rejected;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Compares passwords. No transaction is open meanwhile, since that takes longer than everything else here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoginService {
    @Inject
    LoginThrottle throttle;

    @Inject
    SchoolOfLogin schools;

    @Inject
    Passwords passwords;

    @Inject
    OwnSessionService ownSessions;

    /** Whoever is refused learns nothing of why: unknown, disabled, without a membership here, or a wrong password. */
    public Admission logIn(LogIn command, LoginOrigin origin) {
        var login = schools.complete(command.login(), command.school(), origin);
        var attempt = throttle.begin(origin, login);
        var account = ownSessions.find(login);
        var hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.matches(command.password(), hash)) {
            throw new Rejected(AuthError.BAD_CREDENTIALS);
        }
        var renewed = passwords.outdated(hash) ? passwords.hash(command.password()) : null;
        var admission = ownSessions.admit(account.orElseThrow(), login, origin, renewed);
        attempt.succeeded();
        return admission;
    }
}
