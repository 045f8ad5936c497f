package lu.airsilk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sockets of a process, as Linux tells them in {@code /proc}. */
final class Listening {

    private static final String LISTENS = "0A";

    private Listening() {}

    /** Where it waits for connections or datagrams, as {@code 127.0.0.1:8080}; IPv6 addresses as they stand there. */
    static List<String> of(long pid) throws IOException {
        List<String> all = new ArrayList<>(sockets(pid, "tcp", LISTENS));
        all.addAll(sockets(pid, "tcp6", LISTENS));
        all.addAll(sockets(pid, "udp", "07"));
        all.addAll(sockets(pid, "udp6", "07"));
        return all;
    }

    private static List<String> sockets(long pid, String protocol, String state) throws IOException {
        Set<String> own = inodes(pid);
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/net/" + protocol))) {
            return lines.skip(1)
                    .map(line -> line.strip().split("\\s+", -1))
                    .filter(row -> row[3].equals(state) && own.contains("socket:[" + row[9] + "]"))
                    .map(row -> readable(row[1]))
                    .toList();
        }
    }

    private static Set<String> inodes(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.map(Listening::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080: the bytes of an address stand backwards there. */
    private static String readable(String hexadecimal) {
        String[] parts = hexadecimal.split(":", 2);
        if (parts[0].length() != 8) {
            return hexadecimal;
        }
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        return "%d.%d.%d.%d:%d"
                .formatted(
                        bytes[3] & 255, bytes[2] & 255, bytes[1] & 255, bytes[0] & 255, Integer.parseInt(parts[1], 16));
    }
}
