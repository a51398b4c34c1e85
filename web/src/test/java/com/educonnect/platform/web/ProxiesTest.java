package com.educonnect.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
    private final Proxies proxies = new Proxies("10.0.0.0/8, fd00::/8");

    @Test
    void areNotBelievedWhenTheyAreNotOurs() {
        assertThat(proxies.caller(from("41.82.1.1", "1.2.3.4"))).isEqualTo("41.82.1.1");
        assertThat(new Proxies("").caller(from("10.0.0.1", "1.2.3.4"))).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41.82.1.1 | 41.82.1.1",
                "1.1.1.1, 41.82.1.1 | 41.82.1.1",
                "1.1.1.1, 41.82.1.1, 10.0.0.9 | 41.82.1.1",
                "evil.example | 10.0.0.1",
                "41.82.1.1, nonsense | 10.0.0.1",
                "2001:db8::1 | 2001:db8::1",
            })
    void tellTheLastHopThatIsNotTheirs(String forwarded, String caller) {
        assertThat(proxies.caller(from("10.0.0.1", forwarded))).isEqualTo(caller);
    }

    @Test
    void shareOneAllowanceInASlash64() {
        assertThat(Network.owner("2001:db8:1:2::1")).isEqualTo(Network.owner("2001:db8:1:2:ffff::9"));
        assertThat(Network.owner("2001:db8:1:2::1")).isNotEqualTo(Network.owner("2001:db8:1:3::1"));
        assertThat(Network.owner("41.82.1.1")).isNotEqualTo(Network.owner("41.82.1.2"));
    }

    private static HttpServletRequest from(String address, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ProxiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwarded : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
