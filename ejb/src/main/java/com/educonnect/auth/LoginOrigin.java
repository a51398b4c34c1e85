package com.educonnect.auth;

import com.educonnect.tenancy.Establishment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a login comes from.
 *
 * @param host the school whose host was asked, or null
 * @param address the client's address as the connection shows it
 * @param device the mark of a device that has logged in before (verified), or null
 * @param agent what the client calls itself
 */
public record LoginOrigin(Establishment host, String address, KnownDevice.Mark device, String agent) {
    private static final int NETWORK_BYTES = 8;

    boolean knows(String login) {
        return device != null && device.login().equals(login);
    }

    String counted(String login) {
        return knows(login) ? device.id() : network();
    }

    /** The address; of IPv6 the /64 network, since one customer has all of it. */
    String network() {
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? Base64.getEncoder().encodeToString(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    public String hostTenant() {
        return host == null ? null : host.tenant().id();
    }
}
