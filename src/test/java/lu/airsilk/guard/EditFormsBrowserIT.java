package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.browser.People;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What holds for every form that edits. Saved as it stands, it changes nothing. What must be said is asked for in words
 * and nothing is lost; what nobody must say may be taken back, all of it at once, and stays away. A mistake is told and
 * takes nothing of what was typed, and once it is mended all of it is kept.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a form does not know its database; both take it with -Pfull")
class EditFormsBrowserIT {

    /** It reads its sheet anew each time, so it has a test of its own. */
    static final String COLUMNS = "catalogue/price-import-view#columns";

    private static final PastChanges PAST = new PastChanges();

    /** In English on a desk; each signs in once. */
    private static final People PEOPLE = new People("en", 1440);

    /**
     * Forms that show again what was saved. {@code said}: what is not said at first; {@code must}: what must be said without a
     * star; then a mistake and its mending. A change is {@code field=text}, or {@code menu>entry}.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        catalogue/product-edit#form         | save        | nameFr=Thé;nameDe=Tee;nameIt=Tè;brand=Kontor;contents=200 g;origin=IT;dangerousGoods=UN1266 3 II;caseGtin=18092630085884 | names | hsCode=12 | hsCode=0902300000
        catalogue/price-list-view#mend      | mendPrice   | amount=21.50          |         | amount=many        | amount=22.00
        supplier/supplier-edit#form         | save        | contacts=Anna;leadDays=5;minimum=1200;gln=4012345000009;vat=FR40303265045 | | gln=4012345   | gln=4012345000009
        portal/store-edit#form              | save        | nameEn=Moved          | days    | leadHours_input=many | leadHours_input=30
        portal/store-view#room              | measure     | ambient=900;chilled=800;frozen=700 | | ambient=many     | ambient=12500
        portal/user-edit#form               | save        | name=Li Wang          | roles,stores | name=       | name=Wang Li
        notice/notice-settings#channels     | keep        | address=693a91f6-7000-4bc4-97a0-0ec2aaaa5aaa | | wanted+ | address=693a91f6-7000-4bc4-97a0-0ec2aaaa5aab
        consignment/difference-rules#form   | rules:3:save | rules:3:days_input=33 | | rules:3:days_input=many | rules:3:days_input=30
        consignment/consignment-edit#form   | change      | lines:0:lot=L9;lines:0:expiry=2030-05-31 | cases,pieces,grossKg,volumeM3,flight | grossKg=many | grossKg=13.5
        consignment/receipt-view#form       | save        | lines:0:lots:0:wrongGoods=tea | | lines:0:lots:0:accepted=many | lines:0:lots:0:accepted=3
        """)
    void what_it_shows_is_kept_and_what_is_taken_back_stays_away(
            String form, String save, String said, @Nullable String must, String wrong, String mended) {
        EditForm open = open(FormGround.of(form), save);
        if (form.startsWith("consignment/receipt-view")) {
            assertKept(open); // who saves a count says that it was counted, and when
        } else {
            savedUnchanged(open);
        }
        Map<String, String> full = open.change(said).save().reopen().shown();
        List<String> mandatory = mandatory(open, must);
        if (!mandatory.isEmpty()) {
            refused(open.empty(List.copyOf(full.keySet())));
            assertEquals(full, open.reopen().shown(), "nothing is saved by halves");
        }
        List<String> optional =
                full.keySet().stream().filter(name -> !mandatory.contains(name)).toList();
        assertKept(open.empty(optional));
        refused(open.change(wrong));
        assertKept(open.change(mended));
    }

    private static EditForm open(FormGround ground, String save) {
        return new EditForm(PEOPLE.as(ground.user()), ground, save);
    }

    private static void savedUnchanged(EditForm open) {
        Map<String, String> first = open.shown();
        String newest = PAST.newest(open.user());
        open.save().reopen();
        assertEquals(first, open.shown(), "saved unchanged, nothing changes");
        assertEquals(newest, PAST.newest(open.user()), "saved unchanged, nothing is written");
    }

    private static List<String> mandatory(EditForm open, @Nullable String must) {
        List<String> names = new ArrayList<>(open.starred());
        List<String> further = must == null ? List.of() : Arrays.asList(must.split(",", -1));
        open.shown().keySet().stream()
                .filter(name -> further.stream().anyMatch(one -> name.matches("(.*:)?" + one + "(_input)?([:@].*)?")))
                .forEach(names::add);
        return names;
    }

    /** The portal says no; what was typed stays, and nothing is written. */
    private static void refused(EditForm open) {
        Map<String, String> typed = open.shown();
        String newest = PAST.newest(open.user());
        open.refused();
        assertEquals(typed, open.shown(), "what was typed stays");
        assertEquals(newest, PAST.newest(open.user()), "nothing is saved by halves");
    }

    private static void assertKept(EditForm open) {
        Map<String, String> typed = withoutVersion(open.shown());
        assertEquals(typed, withoutVersion(open.save().reopen().shown()));
    }

    private static Map<String, String> withoutVersion(Map<String, String> shown) {
        Map<String, String> fields = new LinkedHashMap<>(shown);
        fields.remove("shownVersion");
        fields.replaceAll(
                (name, value) -> name.contains(":lots:") && value.equals("0") ? "" : value); // nothing is counted
        return fields;
    }

    /** Forms that are gone or begin anew once they are saved: a reason is said once. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        catalogue/bulk-edit#form          | preview   | value=Kontor  | numbers=nothing like it | numbers=THING | apply
        order/order-edit#form             | send      | wantedBy=2030-02-02 | wantedBy= | wantedBy=2030-01-01 |
        order/order-amend#form            | save      | reason=a feast | cases-1=many | cases-1=7 |
        order/order-view#move             | move:move | nineInTen=2030-01-05;moveReason=fog | likely=2031-01-06 | likely=2030-01-04 |
        purchase/purchase-view#form       | confirm   | lines:0:shipDay=2030-01-04 | lines:0:confirmed=many | lines:0:confirmed=8 |
        allocation/allocation-run-view#lock | fix     | reason=a feast | cases_input=many | cases_input=2 |
        """)
    void what_is_said_once_is_asked_for_in_words_and_taken_when_it_is_whole(
            String form, String save, String said, String wrong, String mended, @Nullable String then) {
        FormGround ground = FormGround.of(form);
        EditForm open = open(ground, save);
        refused(open.empty(List.copyOf(open.shown().keySet())));
        refused(open.begin().change(said).change(wrong));
        String newest = PAST.newest(ground.user());
        open.change(mended.replace("THING", ground.thing())).save();
        if (then != null) {
            open.press(then);
        }
        assertNotEquals(newest, PAST.newest(ground.user()));
    }

    /** What a sheet's columns mean is read again whenever it is saved: the same as before, or nothing of it. */
    @Test
    void columns_that_mean_nothing_any_more_are_kept_among_the_others() {
        FormGround ground = FormGround.of(COLUMNS);
        EditForm open = open(ground, "readAgain");
        Map<String, String> first = withoutVersion(open.shown());
        assertEquals(first, withoutVersion(open.save().reopen().shown()));

        open.empty(open.shown().keySet().stream()
                        .filter(EditFormsBrowserIT::isOfColumns)
                        .toList())
                .save();
        Map<String, String> emptied = withoutVersion(open.reopen().shown());
        emptied.keySet().removeIf(name -> !isOfColumns(name));
        assertTrue(emptied.values().stream().allMatch(String::isEmpty), emptied::toString);
        assertTrue(emptied.keySet().stream().anyMatch(name -> name.startsWith("others")), emptied::toString);
    }

    /** The list of what is wrong stands in the same form, with fields of its own. */
    private static boolean isOfColumns(String name) {
        return !name.startsWith("problems") && !name.startsWith("asides");
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
        FormGround ground = FormGround.of("supplier/supplier-edit#form");
        try (People readers = new People(language, 1440)) {
            EditForm open = new EditForm(readers.as("buyer"), ground, "save");
            List<String> figures = new ArrayList<>();
            for (String one : typed.split(" ; ", -1)) {
                open.change("minimum=" + one).save().reopen();
                figures.add(minimum(ground.thing()));
            }
            assertEquals(meant, String.join(" ; ", figures));

            refused(open.change("minimum=" + unclear));
            assertEquals(figures.getLast(), minimum(ground.thing()));
        }
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

    /** What was read right has to outlive the request in which another field was wrong. */
    @Test
    void what_is_right_stays_while_another_field_is_mended() {
        FormGround ground = FormGround.of("supplier/supplier-edit#form");
        EditForm open = open(ground, "save");
        refused(open.change("gln=8012345000012;minimum=1500.00;leadDays=many"));

        open.change("leadDays=5").save().reopen();

        assertEquals("1500", minimum(ground.thing()));
        assertEquals(
                "8012345000012",
                Rest.as("buyer").get("/suppliers/" + ground.thing()).json().getString("gln"));
    }

    @Test
    void a_term_of_the_sea_for_goods_that_fly_is_told() {
        FormGround ground = FormGround.of("supplier/supplier-edit#form");
        EditForm open = open(ground, "save");
        assertFalse(open.change("incoterm>FCA").save().reopen().state().contains("Our goods fly"));
        String told = open.change("incoterm>FOB").save().reopen().state();
        assertTrue(told.contains("Our goods fly: FCA or CPT"), told);
    }

    /** Menus of several choices are opened and read by an ear. */
    @Test
    void nothing_hinders_in_an_open_menu_of_several_choices() {
        EditForm open = open(FormGround.of("portal/user-edit#form"), "save");
        assertEquals(List.of(), open.barriers("roles"));
        assertEquals(List.of(), open.barriers("stores"));
    }

    @AfterAll
    static void all_go_home() {
        PAST.close();
        PEOPLE.close();
    }
}
