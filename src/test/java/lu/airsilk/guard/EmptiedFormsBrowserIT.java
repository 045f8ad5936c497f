package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.catalogue.api.SheetSender;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that edit, with all left empty that may be; what hinders in their menus; what they warn of. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a form does not know its database; both take it with -Pfull")
class EmptiedFormsBrowserIT {

    /** What nobody has to say may be taken back, all of it at once, and stays away. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        portal/store-view.xhtml?code=      | admin | /stores/    | measure | ambient=900;chilled=800;frozen=700
        """)
    void every_optional_field_may_be_emptied(String page, String user, String rest, String save, String said) {
        String path = page + EditFormsBrowserIT.thing(rest);
        try (EditForm form = EditForm.open("en", user, path, save)) {
            for (String one : said.split(";", -1)) {
                form.change(one);
            }
            assertSays(form.save().reopen().shown(), said);
            for (String one : said.split(";", -1)) {
                form.change(one.replaceFirst("=.*", "="));
            }
            assertSays(form.save().reopen().shown(), said.replaceAll("=[^;]*", "="));
        }
    }

    private static void assertSays(String shown, String fields) {
        List<String> lines = List.of(shown.split("\n", -1));
        List<String> missing = Stream.of(fields.split(";", -1))
                .filter(field -> !lines.contains(field))
                .toList();
        assertEquals(List.of(), missing, shown);
    }

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        consignment/difference-rules.xhtml   | import | -        | -
        """)
    void nothing_hinders_in_it_nor_in_its_open_menu(String page, String user, String rest, String menu) {
        String path = rest == null ? page : page + EditFormsBrowserIT.thing(rest);
        try (EditForm form = EditForm.open("en", user, path, "save")) {
            assertEquals(List.of(), form.barriers(menu == null ? "" : menu));
        }
    }

    @Test
    void a_term_of_the_sea_for_goods_that_fly_is_told() {
        String supplier = new SheetSender(Rest.as("buyer")).aSupplier();
        try (EditForm form = EditForm.open("en", "buyer", "supplier/supplier-edit.xhtml?code=" + supplier, "save")) {
            assertFalse(form.change("incoterm>FCA").save().reopen().state().contains("Our goods fly"));
            String told = form.change("incoterm>FOB").save().reopen().state();
            assertTrue(told.contains("Our goods fly: FCA or CPT"), told);
        }
    }
}
