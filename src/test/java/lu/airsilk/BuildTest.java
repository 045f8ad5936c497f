package lu.airsilk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build gives its tests what they count on, and the operator a process that may do little. */
class BuildTest {

    @Test
    void the_tests_run_on_the_java_of_the_portal_though_maven_may_run_on_an_older_one() {
        int feature = Runtime.version().feature();

        assertTrue(feature >= 25, "Java " + feature + " runs the tests");
    }

    @Test
    void the_unit_runs_without_root_and_writes_to_its_home_alone() {
        List<String> unit = TestFiles.text(Path.of("config/systemd/airsilk.service"))
                .lines()
                .toList();

        assertEquals(
                List.of(),
                Stream.of(
                                "User=airsilk",
                                "UMask=0027",
                                "StateDirectory=airsilk",
                                "StateDirectoryMode=0750",
                                "NoNewPrivileges=yes",
                                "CapabilityBoundingSet=",
                                "ProtectSystem=strict",
                                "ProtectHome=yes",
                                "PrivateTmp=yes",
                                "PrivateDevices=yes",
                                "RestrictSUIDSGID=yes",
                                "SystemCallFilter=@system-service")
                        .filter(line -> !unit.contains(line))
                        .toList());
        assertTrue(unit.stream().noneMatch(line -> line.startsWith("ReadWritePaths")), unit::toString);
    }

    @Test
    void the_image_runs_as_a_numbered_user_who_owns_nothing_but_the_home() {
        String image = TestFiles.text(Path.of("Dockerfile"));
        String last = image.substring(image.lastIndexOf("\nFROM "));

        assertTrue(last.matches("(?s).*\\nUSER [1-9]\\d{3,}\\n.*"), last);
        assertTrue(
                last.lines().filter(line -> line.startsWith("COPY")).noneMatch(line -> line.contains("--chown")), last);
    }

    @Test
    void the_sample_proxy_speaks_tls_1_2_and_1_3_alone_and_serves_nothing_in_the_open() {
        String line = TestFiles.text(Path.of("config/nginx/tls.inc"));
        String open = TestFiles.text(Path.of("config/nginx/tls.conf"));

        assertTrue(line.contains("\nssl_protocols TLSv1.2 TLSv1.3;\n"), line);
        assertTrue(line.lines()
                .filter(said -> said.startsWith("ssl_ciphers "))
                .flatMap(said -> Stream.of(said.substring(12).replace(";", "").split(":")))
                .allMatch(suite -> suite.matches("ECDHE-(ECDSA|RSA)-(AES\\d+-GCM-SHA\\d+|CHACHA20-POLY1305)")));
        assertTrue(open.contains("location /api/ { return 403; }"), open);
        assertTrue(!open.contains("proxy_pass"), open);
    }

    /** The server behind answers a name that it cannot read with nothing (decision 0126). */
    @Test
    void the_sample_proxy_passes_no_name_on_that_nobody_can_read() {
        String conf = TestFiles.text(Path.of("config/nginx/airsilk.conf"));
        var refused = Pattern.compile("if \\(\\$http_host !~ \"(.*)\"\\) \\{ return 400; }")
                .matcher(conf);
        assertTrue(refused.find(), conf);
        Predicate<String> passes = Pattern.compile(refused.group(1)).asPredicate();

        for (String name : List.of("portal.example.com", "portal.example.com:8443", "127.0.0.1:8080", "[::1]:8080")) {
            assertTrue(passes.test(name), name);
        }
        for (String name :
                List.of("", "::1", "localhost:-1", "localhost:80@evil.example", "a@b", "a b", "localhost:80:80")) {
            assertTrue(!passes.test(name), name);
        }
    }
}
