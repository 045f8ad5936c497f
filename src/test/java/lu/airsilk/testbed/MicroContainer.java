package lu.airsilk.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jspecify.annotations.Nullable;

/**
 * Deploys by starting: the packaged portal plus the test classes of the archive, as a folder, in a portal of its own.
 * Everything of one run lies in {@code target/it/DATABASE/PROCESS}.
 *
 * <p>With {@code -Dit.portal=http://127.0.0.1:PORT/} tests that stay outside the server ({@code @RunAsClient}) run against
 * a portal that is up already: a browser test then costs seconds and no boot.
 */
public final class MicroContainer implements DeployableContainer<MicroConfiguration> {

    /** Started for the first class of this process; each class may be a run of its own, and finds it there. */
    private static @Nullable Portal portal;

    @Override
    public Class<MicroConfiguration> getConfigurationClass() {
        return MicroConfiguration.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) {
        Portal started = Objects.requireNonNullElseGet(portal, () -> begin(archive));
        portal = started;
        HTTPContext context = new HTTPContext("127.0.0.1", started.uri().getPort());
        return new ProtocolMetaData().addContext(context.add(new Servlet("ArquillianServletRunnerEE9", "/")));
    }

    private static Portal begin(Archive<?> archive) {
        String running = System.getProperty("it.portal", "");
        Portal begun = running.isEmpty() ? start(archive) : Portal.at(URI.create(running));
        Portal.share(begun);
        if (running.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(begun::close, "stop the portal"));
        }
        return begun;
    }

    private static Portal start(Archive<?> archive) {
        Path folder = Path.of("target/it", TestDatabase.product(), System.getProperty("it.process", "process-1"))
                .toAbsolutePath();
        delete(folder);
        Path app = folder.resolve("app");
        copy(Path.of("target/airsilk"), app);
        write(archive, app);
        Map<String, String> settings = new HashMap<>(TestDatabase.create("portal"));
        settings.put("airsilk.sample", "staff");
        return Portal.start(app, folder, settings, List.of()).awaitReady();
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // it serves until its process ends
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Archive<?> archive, Path app) {
        for (Map.Entry<ArchivePath, Node> entry : archive.getContent().entrySet()) {
            var asset = entry.getValue().getAsset();
            if (asset != null) {
                Path target = app.resolve(entry.getKey().get().substring(1));
                try (InputStream content = asset.openStream()) {
                    Files.createDirectories(target.getParent());
                    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
