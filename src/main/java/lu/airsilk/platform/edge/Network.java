package lu.airsilk.platform.edge;

import java.net.InetAddress;
import java.util.BitSet;
import java.util.Optional;

/**
 * An address or a network, such as {@code 10.0.0.7} or {@code 10.0.0.0/8}.
 *
 * @param bits how many of the address count, from the left
 */
record Network(InetAddress address, int bits) {

    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int all = address.getAddress().length * Byte.SIZE;
        return new Network(address, parts.length == 1 ? all : Integer.parseInt(parts[1]));
    }

    /** The address written there; names are not looked up. */
    static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    boolean holds(InetAddress other) {
        return other.getClass() == address.getClass() && first(other).equals(first(address));
    }

    private BitSet first(InetAddress of) {
        byte[] bytes = of.getAddress();
        BitSet set = new BitSet();
        for (int i = 0; i < bits; i++) {
            set.set(i, (bytes[i / Byte.SIZE] << (i % Byte.SIZE) & 0x80) != 0);
        }
        return set;
    }
}
