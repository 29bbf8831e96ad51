package vn.chungtay.shared.type;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** A range of IP addresses in CIDR form, such as 203.0.113.0/24 or 2001:db8::/32. Names of hosts are never looked up. */
public final class NetworkRange {
    private static final int SUBSCRIBER_BYTES = 8;

    private final byte[] network;
    private final int prefix;

    private NetworkRange(byte[] network, int prefix) {
        this.network = network;
        this.prefix = prefix;
    }

    /** Reads a range or a single address; empty when it is neither, or so wide that it says nothing (/0). */
    public static Optional<NetworkRange> parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = bytes(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return Optional.empty();
        }
        int bits = address.length * 8;
        String length = slash < 0 ? Integer.toString(bits) : text.substring(slash + 1);
        if (!length.matches("[1-9][0-9]{0,2}") || Integer.parseInt(length) > bits) {
            return Optional.empty();
        }
        return Optional.of(new NetworkRange(address, Integer.parseInt(length)));
    }

    /** Whether an address, written in figures, lies in the range; false for what is no address. */
    public boolean contains(String address) {
        byte[] other = address == null ? null : bytes(address);
        if (other == null || other.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((network[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is an IP address in figures. */
    public static boolean isAddress(String text) {
        return bytes(text) != null;
    }

    /**
     * What one subscriber cannot change at will: an IPv4 address, or the /64 of an IPv6 one. A text that is no address
     * stands for itself.
     */
    public static String subscriber(String address) {
        byte[] bytes = bytes(address);
        if (bytes == null) {
            return address;
        }
        return bytes.length > SUBSCRIBER_BYTES
                ? Arrays.toString(Arrays.copyOf(bytes, SUBSCRIBER_BYTES))
                : NetUtil.bytesToIpAddress(bytes);
    }

    /** An IPv4 address that is written inside an IPv6 one is the IPv4 address. */
    private static byte[] bytes(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
