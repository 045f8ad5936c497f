package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form with a file leaves no file behind: not a stranger's, and not that of somebody who may send one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a build asks on H2: nothing of it is the database's")
class UploadLeftoversIT {

    private static final int TWO_MEBIBYTES = 2 << 20;

    @Test
    void a_strangers_files_are_not_even_read() throws IOException {
        byte[] form = HostileFiles.form(Map.of(), "file", new byte[TWO_MEBIBYTES]);
        Map<String, String> headers = Map.of("Content-Type", "multipart/form-data; boundary=edge");
        Attack attack = new Attack("a file", "POST /identity/sign-in.xhtml", headers, Attack.Harm.of(form));

        assertEquals(415, Knock.at(Portal.shared().uri(), attack, form).status());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void the_file_of_a_form_is_gone_with_its_request() throws IOException {
        Pages keeper = new Pages(Portal.shared().uri()).signedIn("store.kaifeng");

        keeper.sendFile("stock/sales.xhtml", TWO_MEBIBYTES);

        assertEquals(List.of(), leftovers());
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.walk(Portal.shared().folder().resolve("home"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .toList();
        }
    }
}
