import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be there before a server is worth starting: a free port, a home that takes files, a database that answers. */
record Ground(Settings settings) {

    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([^:/?]+)(?::(\\d+))?.*");

    void check() throws CannotStart {
        requireFree();
        requireHome();
        requireDatabase();
    }

    private void requireFree() throws CannotStart {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw new CannotStart(
                    "port " + settings.port() + " on " + settings.address().getHostAddress() + ": " + e.getMessage()
                            + "; choose another with AIRSILK_PORT or AIRSILK_ADDRESS");
        }
    }

    /** By writing: what the permissions say is not what a read-only file system does. */
    private void requireHome() throws CannotStart {
        try {
            Files.createDirectories(settings.home());
            Files.delete(Files.createTempFile(settings.home(), "start", ""));
            closeToOthers(settings.home());
        } catch (IOException e) {
            throw new CannotStart("AIRSILK_HOME " + settings.home() + " cannot be written to ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    /** A home of before {@link Umask} may hold files that all may read; nobody gets at them through a closed door. */
    private static void closeToOthers(Path home) throws IOException {
        var view = Files.getFileAttributeView(home, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> rights = view.readAttributes().permissions();
        if (rights.removeIf(right -> right.name().startsWith("OTHERS_"))) {
            view.setPermissions(rights);
        }
    }

    private void requireDatabase() throws CannotStart {
        Matcher postgresql = POSTGRESQL.matcher(settings.database());
        if (settings.database().isEmpty()) {
            requireUnlocked(settings.home().resolve("airsilk.mv.db"));
        } else if (postgresql.matches()) {
            requireReachable(postgresql.group(1), Optional.ofNullable(postgresql.group(2)));
        } else {
            CannotStart.unless(
                    settings.database().startsWith("jdbc:h2:"),
                    "AIRSILK_DB_URL is neither jdbc:postgresql://… nor jdbc:h2:…");
        }
    }

    private static void requireUnlocked(Path database) throws CannotStart {
        if (!Files.exists(database)) {
            return;
        }
        try (var channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            CannotStart.unless(lock != null, database + " is in use by another process");
        } catch (IOException e) {
            throw new CannotStart(database + " cannot be opened: " + e.getMessage());
        }
    }

    private static void requireReachable(String host, Optional<String> port) throws CannotStart {
        int number = Integer.parseInt(port.orElse("5432"));
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, number), 5000);
        } catch (IOException e) {
            throw new CannotStart("no database answers at " + host + ":" + number + ": " + e.getMessage());
        }
    }
}
