package com.educonnect.billing.payments.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.billing.payments.Account;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final UUID ID = UUID.randomUUID();
    private final AtomicInteger fetched = new AtomicInteger();
    private final Tokens tokens = new Tokens(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    private static Account account(String books) {
        return new Account(books, ID, "mtn-momo", Currency.getInstance("XOF"), Map.of(), Map.of(), 0);
    }

    private Tokens.Fetched fetch() {
        return new Tokens.Fetched("token " + fetched.incrementAndGet(), Duration.ofHours(1));
    }

    private static Answer answer(int status) {
        return new Answer(status, HttpHeaders.of(Map.of(), (name, value) -> true), new byte[0]);
    }

    @Test
    void manyAtOnceFetchOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 50)
                    .mapToObj(
                            any -> threads.submit(() -> tokens.call(account("t1"), this::fetch, token -> answer(200))))
                    .toList();
            for (Future<Answer> call : calls) {
                assertThat(call.get().status()).isEqualTo(200);
            }
        }
        assertThat(fetched).hasValue(1);
    }

    @Test
    void oneThatDiesBeforeItsTimeIsFetchedAnewOnceForAll() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 50)
                    .mapToObj(any -> threads.submit(() -> tokens.call(
                            account("t1"), this::fetch, token -> answer(token.equals("token 1") ? 401 : 200))))
                    .toList();
            for (Future<Answer> call : calls) {
                assertThat(call.get().status()).isEqualTo(200);
            }
        }
        assertThat(fetched).hasValue(2);
    }

    @Test
    void whatStaysRefusedIsAskedTwiceAndNoMore() throws Exception {
        var asked = new AtomicInteger();
        var answer = tokens.call(account("t1"), this::fetch, token -> {
            asked.incrementAndGet();
            return answer(401);
        });
        assertThat(answer.status()).isEqualTo(401);
        assertThat(asked).hasValue(2);
    }

    @Test
    void anotherSchoolsAccountOfTheSameIdHasATokenOfItsOwn() throws Exception {
        for (var books : List.of("t1", "t2")) {
            tokens.call(account(books), this::fetch, token -> answer(200));
        }
        assertThat(fetched).hasValue(2);
    }
}
