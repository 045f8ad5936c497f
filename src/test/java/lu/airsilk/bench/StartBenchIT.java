package lu.airsilk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting the portal against starting one page in a WAR with the same libraries; and the memory it then holds. */
@RunAsClient
class StartBenchIT {

    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void cpu_seconds_to_a_served_sign_in_page_over_one_page_with_the_same_jars() throws IOException {
        Path bare = bare();
        double[] portals = new double[ROUNDS];
        double[] pages = new double[ROUNDS];
        long resident = 0;

        for (int round = 0; round < ROUNDS; round++) {
            try (Portal page = Portal.serve(bare, folder.resolve("bare" + round), Map.of())) {
                pages[round] = seconds(page.cpu());
            }
            var settings = TestDatabase.create("start" + round);
            try (Portal portal = Portal.start(folder.resolve("portal" + round), administered(settings))) {
                portals[round] = seconds(portal.cpu());
                resident = portal.residentMebibytes();
            }
        }

        new RatioFixture(
                        "start-" + TestDatabase.product(),
                        "CPU seconds to the sign-in page over a WAR with the same jars and one page",
                        RatioFixture.median(portals, pages),
                        "≤ 1.3",
                        "%.1f s over %.1f s; resident then %d MiB at 768 MiB heap"
                                .formatted(portals[ROUNDS - 1], pages[ROUNDS - 1], resident))
                .keep();
    }

    @Test
    void cpu_seconds_of_a_start_with_the_cache_of_an_earlier_one_over_one_without() {
        Path cache = folder.resolve("start.aot");
        try (Portal first = begin("first", "-XX:AOTCacheOutput=" + cache)) {
            first.tellToStop();
            first.awaitExit();
        }
        double[] without = new double[ROUNDS];
        double[] with = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            try (Portal portal = begin("without" + round, "-Xshare:auto")) {
                without[round] = seconds(portal.cpu());
            }
            try (Portal portal = begin("with" + round, "-XX:AOTCache=" + cache)) {
                with[round] = seconds(portal.cpu());
            }
        }
        new RatioFixture(
                        "start-again-" + TestDatabase.product(),
                        "CPU seconds to the sign-in page with the cache of an earlier start over one without",
                        RatioFixture.median(with, without),
                        "≤ 0.75",
                        "%.1f s over %.1f s".formatted(with[ROUNDS - 1], without[ROUNDS - 1]))
                .keep();
    }

    private Portal begin(String name, String option) {
        return Portal.start(folder.resolve(name), administered(TestDatabase.create(name)), List.of(option));
    }

    private static Map<String, String> administered(Map<String, String> database) {
        var settings = new HashMap<>(database);
        settings.put("airsilk.admin.password", "only-for-this-bench");
        return settings;
    }

    private static double seconds(Duration cpu) {
        return cpu.toMillis() / 1000.0;
    }

    private Path bare() throws IOException {
        Path bare = folder.resolve("bare");
        Path libraries = Files.createDirectories(bare.resolve("WEB-INF/lib"));
        try (Stream<Path> jars = Files.list(Path.of("target/airsilk/WEB-INF/lib"))) {
            jars.forEach(jar -> copy(jar, libraries.resolve(jar.getFileName())));
        }
        copy(Path.of("target/airsilk/WEB-INF/payara-web.xml"), bare.resolve("WEB-INF/payara-web.xml"));
        Files.writeString(bare.resolve("WEB-INF/web.xml"), """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
              <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
              <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
              <welcome-file-list><welcome-file>page.xhtml</welcome-file></welcome-file-list>
            </web-app>
            """);
        Files.writeString(bare.resolve("WEB-INF/beans.xml"), """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>
            """);
        Files.writeString(bare.resolve("page.xhtml"), """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html"><h:head/><h:body><h:form><h:inputText/></h:form></h:body></html>
            """);
        return bare;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
