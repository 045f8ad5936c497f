package lu.airsilk.allocation.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AllocationRunViewPageTest {

    private static final Path VIEW = Path.of("src/main/webapp/allocation/allocation-run-view.xhtml");

    @Test
    void a_run_is_given_up_only_after_a_question_to_which_one_may_say_no() throws IOException {
        AllocationRunViewPage page = new AllocationRunViewPage();
        assertFalse(page.isDropping());
        page.askDrop();
        assertTrue(page.isDropping(), "asked, and nothing is given up yet");
        page.keep();
        assertFalse(page.isDropping());

        String view = Files.readString(VIEW);
        int question = view.indexOf("rendered=\"#{allocationRunViewPage.dropping}\"");
        int deed = view.indexOf("action=\"#{allocationRunViewPage.drop}\"");
        assertTrue(0 < question && question < deed, "the press that gives it up stands behind the question");
    }
}
