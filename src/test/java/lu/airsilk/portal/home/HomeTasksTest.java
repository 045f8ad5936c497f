package lu.airsilk.portal.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class HomeTasksTest {

    private static final List<String> OF_PRODUCTS = List.of("ARRIVE_LATE", "ARRIVE_SOON", "SELL_SOON");

    private final Texts texts = new Texts();

    @Inject
    @Any
    Instance<Tasks> capabilities;

    @Inject
    HomeTasks home;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    AllocationPlanner planner;

    @Inject
    Holding holding;

    @Test
    void what_waits_for_a_role_stands_in_its_order_whoever_answers_for_it() {
        Map<Role, List<String>> inOrder = tasks().stream()
                .sorted(Comparator.comparingInt(Task::rank))
                .collect(Collectors.groupingBy(Task::role, Collectors.mapping(Task::name, Collectors.toList())));

        assertEquals(
                Map.of(
                        Role.STORE,
                        List.of(
                                "ARRIVE_LATE",
                                "CONFIRM_DELIVERIES",
                                "RECEIVE_TRANSFERS",
                                "ANSWER_OFFERS",
                                "ARRIVE_SOON",
                                "SUBMIT_ORDERS",
                                "SELL_SOON",
                                "TELL_SALES",
                                "WAIT_FOR_OWNER"),
                        Role.ASSISTANT,
                        List.of("CONFIRM_DELIVERIES", "RECEIVE_TRANSFERS", "ARRIVE_LATE", "ARRIVE_SOON", "SELL_SOON"),
                        Role.OWNER,
                        List.of("DECIDE_ORDERS"),
                        Role.BUYER,
                        List.of(
                                "APPLY_SHEETS",
                                "GATHER_DEMAND",
                                "SUBMIT_PURCHASES",
                                "SEND_PURCHASES",
                                "CONFIRM_PURCHASES",
                                "MEND_PRICES",
                                "SUBMIT_PRICES",
                                "SUBMIT_PRODUCTS",
                                "APPROVE_PAPER_RULES",
                                "APPROVE_PROMOTIONS",
                                "ADD_SUPPLIERS",
                                "SEND_SHEETS",
                                "SAY_ASSORTMENT",
                                "DECIDE_INVOICES",
                                "ANSWER_WISHES"),
                        Role.IMPORT,
                        List.of("BOOK_LINES", "SIGN_RECEIPTS", "DECIDE_REVERSALS", "RELEASE_ENTRIES", "ENTER_SEASON"),
                        Role.HUB,
                        List.of(
                                "COUNT_RECEIPTS",
                                "POST_RECEIPTS",
                                "PREPARE_DELIVERIES",
                                "DISPATCH_DELIVERIES",
                                "PUT_AWAY",
                                "ENTER_OPENINGS",
                                "WRITE_OFF_LOTS"),
                        Role.ALLOCATION,
                        List.of(
                                "APPROVE_RUNS",
                                "COMMIT_RUNS",
                                "SHARE_RUNS_AGAIN",
                                "MEND_RUNS",
                                "ACCEPT_ORDERS",
                                "APPROVE_COVER_RULES",
                                "APPROVE_TRANSIT_TIMES"),
                        Role.FINANCE,
                        List.of(
                                "DECIDE_WRITE_OFFS",
                                "SETTLE_DISCREPANCIES",
                                "APPROVE_PURCHASES",
                                "AGREE_ANSWERS",
                                "APPROVE_PRICES",
                                "APPROVE_RATES",
                                "APPROVE_LANDED_RULES",
                                "APPROVE_OPENINGS",
                                "ENTER_RATES",
                                "APPROVE_TARIFFS",
                                "DECIDE_INVOICES",
                                "APPROVE_WRITE_OFFS"),
                        Role.QUALITY,
                        List.of("ACTIVATE_PRODUCTS", "JUDGE_LOTS"),
                        Role.ADMIN,
                        List.of(
                                "APPROVE_RIGHTS",
                                "APPROVE_CALENDARS",
                                "ENTER_CALENDAR",
                                "APPROVE_SETTINGS",
                                "OPEN_STORES",
                                "ADD_PEOPLE")),
                inOrder);
    }

    @Test
    void no_two_of_a_role_have_the_same_rank() {
        assertEquals(
                tasks().size(),
                tasks().stream()
                        .map(task -> List.of(task.role(), task.rank()))
                        .distinct()
                        .count());
    }

    @Test
    void a_delivery_waits_for_its_own_store_and_goods_that_are_shared_out_wait_for_the_hub() {
        Ground.Shop shop = ground.shop();
        Ground.Shop other = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(shop, goods, 2);
        ground.lot(goods, 12);
        ground.shared(goods);
        long stores = waiting("hub", "PREPARE_DELIVERIES");
        ground.shipped(shop);

        assertTrue(stores > 0, () -> stores + " stores");
        assertEquals(stores - 1, waiting("hub", "PREPARE_DELIVERIES"));
        assertEquals(1, waiting(shop.user(), "CONFIRM_DELIVERIES"));
        assertEquals(List.of(), acting.as(other.user(), home::waiting));
    }

    @Test
    void an_approved_run_that_others_have_overtaken_is_not_to_be_committed_but_to_be_shared_out_again() {
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(ground.shop(), goods, 5);
        LotNumber lot = ground.lot(goods, 36);
        RunOrder order = new RunOrder("EQUAL_FILL", true, List.of(), goods.skus(), List.of());
        RunNumber run = acting.twice("allocator", () -> planner.calculate(order));
        acting.doesTwice("allocator2", () -> planner.approve(run));
        long committed = waiting("allocator", "COMMIT_RUNS");
        long shared = waiting("allocator", "SHARE_RUNS_AGAIN");

        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(12), "")));

        assertEquals(committed - 1, waiting("allocator", "COMMIT_RUNS"));
        assertEquals(shared + 1, waiting("allocator", "SHARE_RUNS_AGAIN"));
        acting.does("allocator", () -> planner.drop(run));
        assertEquals(shared, waiting("allocator", "SHARE_RUNS_AGAIN"));
    }

    @Test
    void a_run_that_was_sent_back_waits_for_who_changes_it_until_it_is_shared_out_again() {
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(ground.shop(), goods, 5);
        ground.lot(goods, 36);
        RunOrder order = new RunOrder("EQUAL_FILL", true, List.of(), goods.skus(), List.of());
        RunNumber run = acting.twice("allocator", () -> planner.calculate(order));
        long before = waiting("allocator", "MEND_RUNS");

        acting.doesTwice("allocator2", () -> planner.sendBack(run, "the new shop needs a case"));

        assertEquals(before + 1, waiting("allocator", "MEND_RUNS"));
        assertEquals(before + 1, waiting("allocator2", "MEND_RUNS"));
        acting.does("allocator", () -> planner.again(run));
        assertEquals(before, waiting("allocator", "MEND_RUNS"));
    }

    @Test
    void all_of_it_is_counted_for_somebody_who_has_every_role_of_staff() {
        String staff = ground.person(Stream.of(Role.values())
                .filter(role -> role.isPersons() && !role.isOfStores())
                .toArray(Role[]::new));
        ground.entered(1);

        assertTrue(waiting(staff, "SUBMIT_PRODUCTS") > 0);
    }

    @Test
    void one_and_two_of_a_task_are_said_differently_but_in_chinese() {
        for (Task task : tasks()) {
            List<Locale> withoutSingular = Texts.LANGUAGES.stream()
                    .filter(language -> said(task.name(), 1, language).equals(said(task.name(), 2, language)))
                    .toList();

            assertEquals(List.of(Locale.forLanguageTag("zh-CN")), withoutSingular, task.name());
        }
    }

    @Test
    void a_task_is_said_without_its_number_which_stands_before_it() {
        List<String> faulty = tasks().stream()
                .flatMap(task -> Texts.LANGUAGES.stream()
                        .flatMap(language -> Stream.of(1, 2).map(count -> said(task.name(), count, language))))
                .filter(words -> words.isBlank() || words.matches("(HomeTask|\\d).*|.*[{}|#<].*"))
                .toList();

        assertEquals(List.of(), faulty);
    }

    @Test
    void one_delivery_and_two_deliveries_wait_for_their_store() {
        List<String> said = Texts.LANGUAGES.stream()
                .flatMap(language -> Stream.of(1, 2).map(count -> said("CONFIRM_DELIVERIES", count, language)))
                .toList();

        assertEquals(
                List.of(
                        "delivery to confirm",
                        "deliveries to confirm",
                        "张配送单待收货",
                        "张配送单待收货",
                        "livraison à confirmer",
                        "livraisons à confirmer",
                        "Lieferung zu bestätigen",
                        "Lieferungen zu bestätigen"),
                said);
    }

    @Test
    void a_task_that_speaks_of_products_counts_each_once() {
        List<Task> ofProducts = tasks().stream()
                .filter(task -> OF_PRODUCTS.contains(task.name()))
                .toList();

        assertEquals(
                Set.copyOf(OF_PRODUCTS), ofProducts.stream().map(Task::name).collect(Collectors.toSet()));
        for (Task task : ofProducts) {
            String said = said(task.name(), 2, Locale.ENGLISH);
            assertTrue(said.contains("products"), said);
            assertTrue(task.query().matches("(?s)select count\\(distinct [a-z]\\.sku\\).*"), task.query());
        }
    }

    private List<Task> tasks() {
        return capabilities.stream()
                .flatMap(capability -> capability.tasks().stream())
                .toList();
    }

    private long waiting(String user, String task) {
        return acting.as(user, home::waiting).stream()
                .filter(waiting -> waiting.task().equals(task))
                .mapToLong(WaitingTask::count)
                .sum();
    }

    private String said(String task, long count, Locale language) {
        return texts.say("HomeTask." + task, List.of(count), language);
    }
}
