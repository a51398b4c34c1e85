package com.educonnect.auth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.auth.token.NamedSession;
import com.educonnect.auth.token.VerifiedTokens;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTokensTest {
    private static final String TOKEN = "verified.before.here";
    private static final NamedSession NAMED = new NamedSession(UUID.randomUUID(), "awa", "t00042", null);

    private final List<String> asked = new ArrayList<>();
    private final List<Callback> told = new ArrayList<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Subject client = new Subject();
    private final KnownTokens entrance =
            new KnownTokens(server(), callbacks -> Collections.addAll(told, callbacks), new VerifiedTokens() {
                @Override
                public Optional<Verified> find(String token) {
                    var awa = new CredentialValidationResult("awa", Set.of("head"));
                    return TOKEN.equals(token) ? Optional.of(new Verified(null, awa, NAMED)) : Optional.empty();
                }
            });

    @Test
    void letInTheOwnerOfATokenVerifiedBeforeWithoutTheServersAuthentication() throws AuthException {
        var request = request("Bearer " + TOKEN);

        assertThat(entrance.validateRequest(request, client, null)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(entrance.secureResponse(request, null)).isEqualTo(AuthStatus.SEND_SUCCESS);

        assertThat(asked).isEmpty();
        assertThat(told).hasSize(2);
        assertThat(((CallerPrincipalCallback) told.getFirst()).getPrincipal().getName())
                .isEqualTo("awa");
        assertThat(((GroupPrincipalCallback) told.getLast()).getGroups()).containsExactly("head");
        assertThat(client.getPrincipals()).hasSize(1);
    }

    @Test
    void tellWhichSessionTheTokenNames() throws AuthException {
        entrance.validateRequest(request("Bearer " + TOKEN), client, null);

        assertThat(attributes).containsEntry(KnownTokens.NAMED, NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer another", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + ",Bearer " + TOKEN})
    void leaveEveryOtherRequestToTheServerAtBothEnds(String headers) throws AuthException {
        var request = request(headers.isEmpty() ? new String[0] : headers.split(","));

        assertThat(entrance.validateRequest(request, client, null)).isEqualTo(AuthStatus.SEND_FAILURE);
        assertThat(entrance.secureResponse(request, null)).isEqualTo(AuthStatus.SEND_FAILURE);

        assertThat(asked).containsExactly("validateRequest", "secureResponse");
        assertThat(told).isEmpty();
        assertThat(attributes).isEmpty();
        assertThat(client.getPrincipals()).isEmpty();
    }

    private ServerAuthContext server() {
        return of(ServerAuthContext.class, (method, arguments) -> {
            asked.add(method);
            return AuthStatus.SEND_FAILURE;
        });
    }

    private MessageInfo request(String... headers) {
        var request = of(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getHeaders" -> Collections.enumeration(List.of(headers));
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        });
        return of(MessageInfo.class, (method, arguments) -> request);
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T of(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                KnownTokensTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
