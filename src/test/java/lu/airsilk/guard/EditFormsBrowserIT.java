package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.catalogue.api.SheetSender;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds for every form that edits: saved as it stands it changes nothing, a mistake is told and takes nothing of what
 * was typed, and once it is mended all of it is kept.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a form does not know its database; both take it with -Pfull")
class EditFormsBrowserIT {

    /** A change is {@code field=text}, or {@code menu>entry}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        catalogue/product-edit?sku=      | buyer  | /products/       | save    | brand=Kontor            | hsCode=12     | hsCode=0902300000
        supplier/supplier-edit?code=     | buyer  | /suppliers/      | save    | vat=FR40303265045       | gln=4012345   | gln=4012345000009
        portal/store-edit?code=          | admin  | /stores/         | save    | nameEn=Moved Store      | owner=        | owner=Form Foods
        portal/store-view?code=          | admin  | /stores/         | measure | chilled=1200            | ambient=many  | ambient=12500
        portal/user-edit?user=           | admin  | /users/          | save    | name=Li Wang            | name=         | name=Wang Li
        consignment/difference-rules     | import | /difference-rules | 3:save | 3:tolerance=7           | 3:days=many   | 3:days=33
        """)
    void saved_unchanged_it_changes_nothing_and_a_mistake_costs_nothing(
            String page, String user, String rest, String save, String good, String wrong, String mended) {
        String thing = page.endsWith("=") ? thing(rest) : "";
        Rest reader = Rest.as(user);
        JsonObject before = reader.get(rest + thing).json();
        try (EditForm form = EditForm.open("en", user, page.replaceFirst("[?]|$", ".xhtml$0") + thing, save)) {
            form.save().reopen();
            assertEquals(before, reader.get(rest + thing).json(), "saved unchanged, nothing changes");

            String typed = form.change(good).change(wrong).shown();
            form.refused();
            assertEquals(typed, form.shown(), "what was typed stays");
            assertEquals(before, reader.get(rest + thing).json(), "nothing is saved by halves");

            String all = form.change(mended).shown();
            assertEquals(all, form.save().reopen().shown());
            assertNotEquals(before, reader.get(rest + thing).json());
        }
    }

    /** Something of one's own to edit: its number, code or name. */
    static String thing(String rest) {
        SheetSender sheets = new SheetSender(Rest.as("buyer"));
        return switch (rest) {
            case "/products/" -> product(sheets);
            case "/suppliers/" -> sheets.aSupplier();
            case "/stores/" -> store();
            case "/users/" -> Keepers.fresh("ZZ05");
            default -> throw new IllegalArgumentException(rest);
        };
    }

    /** A store without limits of its room, as all that have just opened. */
    private static String store() {
        String code = Keepers.newStore("Form Foods");
        String names = "{\"zh\":\"新店\",\"en\":\"New store\"}";
        String said = "{\"names\":%s,\"owner\":\"Form Foods\",\"city\":\"Zhengzhou\"}".formatted(names);
        Rest.as("admin").put("/stores/" + code, said).expect(200);
        return code;
    }

    private static String product(SheetSender sheets) {
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Form tea", "表单茶"));
        sheets.applied(read);
        return sheets.skus(read).getFirst();
    }

    @AfterAll
    static void the_rule_is_what_it_was() {
        Rest.as("import")
                .put("/difference-rules/WRONG", "{\"party\":\"SUPPLIER\",\"noticeDays\":30,\"tolerancePermille\":0}")
                .expect(200, 204);
    }

    /** A minimum order as its readers write it, and one that can mean two things. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | 11.922,50 ; 11.922 ; 11922,5              | 11922.5 ; 11922 ; 11922.5   | 1,234
        fr | 12 100,50 ; 12\u00a0100,50 ; 12\u202f100,5 | 12100.5 ; 12100.5 ; 12100.5 | 1.234
        en | 12,100.50 ; 1,234                         | 12100.5 ; 1234              | 1.234
        zh | 12,100.50 ; 1,234                         | 12100.5 ; 1234              | 1.234
        """)
    void a_number_is_read_as_its_reader_writes_it(String language, String typed, String meant, String unclear) {
        String supplier = new SheetSender(Rest.as("buyer")).aSupplier();
        String path = "supplier/supplier-edit.xhtml?code=" + supplier;
        List<String> figures = new ArrayList<>();
        try (EditForm form = EditForm.open(language, "buyer", path, "save")) {
            for (String one : typed.split(" ; ", -1)) {
                form.change("minimum=" + one).save().reopen();
                figures.add(minimum(supplier));
            }
            assertEquals(meant, String.join(" ; ", figures));

            form.change("minimum=" + unclear).refused();
            assertTrue(form.shown().contains("minimum=" + unclear), form.shown());
        }
        assertEquals(figures.getLast(), minimum(supplier));
    }

    private static String minimum(String supplier) {
        return Rest.as("buyer")
                .get("/suppliers/" + supplier)
                .json()
                .getJsonNumber("minimum")
                .bigDecimalValue()
                .stripTrailingZeros()
                .toPlainString();
    }
}
