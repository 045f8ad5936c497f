package lu.airsilk.testbed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of the loopback that nobody listens on. They lie below those that Linux gives to whoever calls out, so that a
 * portal that was killed finds its own still free when it comes back.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private Ports() {}

    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FIRST, LAST)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false; // by somebody else; the next one is asked
        }
    }
}
