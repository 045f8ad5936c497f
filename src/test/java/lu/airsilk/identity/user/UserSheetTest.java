package lu.airsilk.identity.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.airsilk.platform.file.ListSheet;
import org.junit.jupiter.api.Test;

/** The list that the page hands out to begin with is one that it takes. */
class UserSheetTest {

    private static final Path SAMPLE = Path.of("src/main/webapp/resources/lists/users.csv");

    @Test
    void the_sample_has_all_columns_and_can_be_read() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);

        assertEquals(
                List.copyOf(NewUserJson.COLUMNS),
                List.of(Files.readAllLines(SAMPLE).getFirst().split(",")));
        assertFalse(ListSheet.of(
                        sample, NewUserJson.COLUMNS, row -> NewUserJson.of(row).checked())
                .each(each -> each)
                .isEmpty());
    }
}
