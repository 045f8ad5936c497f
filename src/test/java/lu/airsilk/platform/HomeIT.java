package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who else has an account on the machine sees nothing of the portal's home, whoever started it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HomeIT {

    @Test
    void no_file_of_the_home_is_there_for_others() throws IOException {
        Path home = Portal.shared().folder().resolve("home");
        List<Path> all;
        try (Stream<Path> files = Files.walk(home)) {
            all = files.toList();
        }

        assertTrue(all.size() > 1, all::toString);
        assertEquals(List.of(), all.stream().filter(HomeIT::isForOthers).toList());
    }

    private static boolean isForOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream()
                    .anyMatch(right -> right.name().startsWith("OTHERS_"));
        } catch (IOException gone) {
            return false;
        }
    }
}
