package com.educonnect.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An address range such as {@code 10.0.0.0/8}. */
public record Network(byte[] address, int bits) {
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]{2,45}");

    static Network of(String text) {
        var slash = text.indexOf('/');
        var address = parse(slash < 0 ? text : text.substring(0, slash));
        return new Network(address, slash < 0 ? address.length * 8 : Integer.parseInt(text.substring(slash + 1)));
    }

    /** The part of an address that one caller owns: a household is given a whole /64 of IPv6. */
    public static String owner(String address) {
        if (!isAddress(address)) {
            return address;
        }
        var bytes = parse(address);
        return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
    }

    static boolean isAddress(String text) {
        return text != null && ADDRESS.matcher(text).matches() && (text.indexOf(':') >= 0 || text.indexOf('.') > 0);
    }

    boolean contains(String text) {
        if (!isAddress(text)) {
            return false;
        }
        var other = parse(text);
        if (other.length != address.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Literals only: the pattern keeps names, and so the name service, out. */
    private static byte[] parse(String text) {
        try {
            if (!isAddress(text)) {
                throw new IllegalArgumentException("not an address: " + text);
            }
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
