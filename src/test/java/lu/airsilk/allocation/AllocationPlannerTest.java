package lu.airsilk.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.AllocationRuns;
import lu.airsilk.allocation.plan.LockedLine;
import lu.airsilk.allocation.plan.ResultRow;
import lu.airsilk.allocation.plan.RunFitting;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.allocation.plan.RunRow;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.allocation.plan.SharedGoods;
import lu.airsilk.allocation.run.RunBook;
import lu.airsilk.location.ReceivingRoom;
import lu.airsilk.location.StoreKeeping;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Services.class)
class AllocationPlannerTest {

    private static final RunNumber NONE = new RunNumber("RUN-26-999999");
    private static final String WHY = "a feast in Kaifeng";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    AllocationPlanner planner;

    @Inject
    AllocationRuns runs;

    @Inject
    RunFitting fitting;

    @Inject
    RunBook book;

    @Inject
    SupplyBook supplies;

    @Inject
    Holding holding;

    @Inject
    OrderChanging changing;

    @Inject
    StoreKeeping stores;

    private Ground.Goods goods;
    private List<Ground.Shop> shops;
    private List<OrderNumber> orders;
    private LotNumber lot;

    @BeforeEach
    void two_stores_want_five_cases_each_and_six_lie_at_the_hub() {
        goods = ground.onSale(1);
        shops = List.of(ground.shop(), ground.shop());
        orders = shops.stream().map(shop -> ground.ordered(shop, goods, 5)).toList();
        lot = ground.lot(goods, 36);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private static RunOrder onHand(String policy, Ground.Goods goods) {
        return new RunOrder(policy, true, List.of(), goods.skus(), List.of());
    }

    private RunNumber calculated() {
        return acting.twice("allocator", () -> planner.calculate(onHand("EQUAL_FILL", goods)));
    }

    private RunNumber approved() {
        RunNumber run = calculated();
        acting.doesTwice("allocator2", () -> planner.approve(run));
        return run;
    }

    private RunNumber committed() {
        RunNumber run = approved();
        acting.doesTwice("allocator", () -> planner.commit(run));
        return run;
    }

    private LineRef line(int shop) {
        return new LineRef(orders.get(shop), 1);
    }

    private LockedLine locked(int shop, long cases) {
        return new LockedLine(line(shop), Cases.of(cases), WHY);
    }

    private void lock(RunNumber run, int shop, long cases) {
        acting.doesTwice("allocator", () -> planner.lock(run, locked(shop, cases)));
    }

    private RunRow row(RunNumber run) {
        return acting.as("auditor", () -> book.row(run));
    }

    /** What the two stores get by the last attempt. */
    private List<Cases> given(RunNumber run) {
        List<ResultRow> results =
                acting.as("auditor", () -> book.results(run, Paging.first(9))).items();
        return IntStream.range(0, 2)
                .mapToObj(shop -> results.stream()
                        .filter(result -> result.line().equals(line(shop)))
                        .findFirst()
                        .orElseThrow()
                        .given())
                .toList();
    }

    private List<Cases> allocated() {
        return orders.stream()
                .map(order -> ground.order(order).line(1).allocated())
                .toList();
    }

    @Test
    void what_does_not_fit_any_more_is_said_before_anybody_agrees_and_not_agreed_to() {
        RunNumber run = calculated();
        assertEquals(List.of(), unfit(run));
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(12), "")));

        assertEquals(
                List.of(Refusal.of(
                        "allocation.goodsTaken", line(0) + " · " + line(1), lot.toString(), 4L, 6L, goods.first(), 2L)),
                unfit(run));
        assertEquals(
                unfit(run),
                acting.refused("allocator2", () -> planner.approve(run)).refusals());
        assertEquals(RunState.CALCULATED, row(run).state());
        acting.does("allocator", () -> planner.again(run));
        assertEquals(List.of(), unfit(run));
        acting.does("allocator2", () -> planner.approve(run));
        acting.does("allocator", () -> planner.drop(run));
        assertEquals(List.of(), unfit(run));
    }

    private List<Refusal> unfit(RunNumber run) {
        return acting.as("allocator", () -> fitting.unfit(run));
    }

    @Test
    void orders_that_wait_for_less_are_said_before_anybody_agrees() {
        RunNumber run = calculated();
        acting.does(shops.getFirst().user(), () -> changing.cancel(orders.getFirst(), List.of(), "closed"));

        assertEquals(
                List.of(Refusal.of(
                        "allocation.waitsForLess",
                        line(0).toString(),
                        shops.getFirst().code(),
                        3L,
                        0L)),
                unfit(run));
    }

    @Test
    void a_run_that_is_approved_for_the_same_cases_is_named_until_it_cannot_be_committed() {
        RunNumber first = approved();
        assertEquals(List.of(), shared(first));
        RunNumber second = calculated();
        assertEquals(List.of(new SharedGoods(first, Cases.of(6))), shared(second));
        assertEquals(List.of(), shared(first));
        ground.lot(goods, 12);
        assertEquals(List.of(new SharedGoods(first, Cases.of(6))), shared(second));

        acting.does("allocator2", () -> planner.approve(second));
        assertEquals(List.of(new SharedGoods(second, Cases.of(6))), shared(first));
        acting.does("allocator", () -> planner.commit(second));

        assertEquals(List.of(), shared(second));
        assertEquals(6L, unfit(first).getFirst().arguments().getLast());
    }

    private List<SharedGoods> shared(RunNumber run) {
        return acting.as("allocator", () -> fitting.shared(run));
    }

    @Test
    void a_line_that_is_given_all_of_it_from_the_hub_has_the_day_of_the_hub_and_no_longer_that_of_a_flight() {
        LocalDate promised = Objects.requireNonNull(
                ground.order(orders.get(0)).line(1).promise().likely());
        RunNumber run = calculated();
        lock(run, 0, 5);
        acting.does("allocator2", () -> planner.approve(run));
        acting.doesTwice("allocator", () -> planner.commit(run));

        Expectation now = ground.order(orders.get(0)).line(1).expectation();
        assertEquals("AT_HUB", now.why());
        assertTrue(Objects.requireNonNull(now.likely()).isBefore(promised), now + " before " + promised);
        assertNull(ground.order(orders.get(1)).line(1).expectation().why());
    }

    @Test
    void what_moved_is_the_price_of_a_fixing_until_all_of_it_is_shared_anew() {
        RunNumber run = calculated();
        lock(run, 0, 5);
        assertEquals(false, acting.as("allocator", () -> book.isSharedAnew(run)));

        acting.does("allocator", () -> planner.again(run));

        assertEquals(true, acting.as("allocator", () -> book.isSharedAnew(run)));
    }

    private static Object[] state(RunNumber run, RunState is, RunState wanted) {
        return new Object[] {run.number(), is, wanted};
    }

    @Test
    void what_is_free_is_shared_evenly_and_nothing_is_reserved_yet() {
        RunNumber run = calculated();

        assertEquals(List.of(Cases.of(3), Cases.of(3)), given(run));
        assertEquals(RunState.CALCULATED, row(run).state());
        assertEquals("allocator", row(run).calculatedBy());
        assertEquals(Units.of(36), supplies.ofLot(lot).free());
    }

    @Test
    void nothing_is_shared_that_is_not_there_or_that_nobody_waits_for() {
        Ground.Goods neither = ground.onSale(1);
        acting.refuses("allocator", () -> planner.calculate(onHand("EQUAL_FILL", neither)), "allocation.nothingFree");
        ground.lot(neither, 6);
        acting.refuses("allocator", () -> planner.calculate(onHand("EQUAL_FILL", neither)), "allocation.nobodyWaits");
        acting.refuses(
                "allocator", () -> planner.calculate(onHand("BY_LUCK", goods)), "allocation.policyUnknown", "BY_LUCK");
    }

    @Test
    void a_line_that_a_person_fixes_gets_that_and_the_rest_is_shared_again() {
        RunNumber run = approved();

        lock(run, 0, 5);

        assertEquals(List.of(Cases.of(5), Cases.of(1)), given(run));
        assertEquals(2, runs.find(run).orElseThrow().attempt());
        assertEquals(RunState.CALCULATED, row(run).state());
        assertEquals(WHY, acting.as("auditor", () -> book.locks(run)).getFirst().reason());
    }

    @Test
    void a_fixed_line_meets_what_is_free_now() {
        RunNumber run = calculated();
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(12), "")));

        lock(run, 0, 3);

        assertEquals(List.of(Cases.of(3), Cases.of(1)), given(run));
    }

    @Test
    void a_line_is_fixed_with_a_reason_and_within_what_it_asks() {
        RunNumber run = calculated();

        acting.refuses("allocator", () -> new LockedLine(line(0), Cases.of(1), " "), "allocation.lockReason", line(0));
        acting.refuses(
                "allocator",
                () -> planner.lock(run, locked(0, 6)),
                "allocation.lockTooMany",
                line(0),
                Cases.of(6),
                Cases.of(5));
    }

    @Test
    void fixed_lines_take_no_more_than_there_is() {
        RunNumber run = calculated();
        lock(run, 0, 5);

        acting.refuses(
                "allocator", () -> planner.lock(run, locked(1, 5)), "allocation.locksExceedLots", goods.first(), 4L);
        assertEquals(2, runs.find(run).orElseThrow().attempt());
    }

    @Test
    void fixed_lines_take_no_more_room_than_the_store_has() {
        roomFor(shops.getFirst(), 60);
        RunNumber run = calculated();
        assertEquals(List.of(Cases.of(2), Cases.of(4)), given(run));

        assertEquals(
                "allocation.locksExceedRoom",
                acting.refused("allocator", () -> planner.lock(run, locked(0, 5)))
                        .refusals()
                        .getFirst()
                        .code());
    }

    private void roomFor(Ground.Shop shop, long litres) {
        ReceivingRoom room = new ReceivingRoom(Optional.of(litres), Optional.empty(), Optional.empty());
        acting.does("admin", () -> stores.measure(shop.code(), room));
    }

    @Test
    void only_lines_of_the_run_are_fixed() {
        RunNumber run = calculated();
        LineRef other = new LineRef(ground.ordered(shops.getFirst(), ground.onSale(1), 2), 1);

        acting.refuses(
                "allocator",
                () -> planner.lock(run, new LockedLine(other, Cases.of(1), WHY)),
                "allocation.lineUnknown",
                other,
                run);
    }

    @Test
    void nobody_agrees_with_their_own_run() {
        RunNumber run = calculated();

        acting.refuses("allocator", () -> planner.approve(run), "allocation.ownApproval", run.number());
        acting.refuses("allocator", () -> planner.sendBack(run, WHY), "allocation.ownApproval", run.number());
    }

    @Test
    void another_person_agrees_once() {
        RunNumber run = approved();

        assertEquals(Optional.of("allocator2"), row(run).approvedBy());
        acting.refuses(
                "allocator2",
                () -> planner.approve(run),
                "allocation.wrongState",
                state(run, RunState.APPROVED, RunState.CALCULATED));
        acting.refuses(
                "allocator2",
                () -> planner.sendBack(run, WHY),
                "allocation.wrongState",
                state(run, RunState.APPROVED, RunState.CALCULATED));
    }

    @Test
    void a_run_is_sent_back_with_a_reason_that_is_told_and_fixed_again() {
        RunNumber run = calculated();
        acting.refuses("allocator2", () -> planner.sendBack(run, " "), "allocation.sendBackReason", 200);

        acting.doesTwice("allocator2", () -> planner.sendBack(run, WHY));

        assertEquals(RunState.SENT_BACK, row(run).state());
        assertEquals(
                Reason.of("notice.runSentBack", run, WHY),
                ground.told("allocator").getFirst());
        lock(run, 0, 4);
        assertEquals(RunState.CALCULATED, row(run).state());
        assertEquals(Optional.empty(), row(run).sentBackReason());
    }

    @Test
    void a_committed_run_has_reserved_the_goods_and_told_each_store_why() {
        RunNumber run = committed();

        assertEquals(RunState.COMMITTED, row(run).state());
        assertEquals(List.of(Cases.of(3), Cases.of(3)), allocated());
        assertEquals(Units.ZERO, supplies.ofLot(lot).free());
        ReservationRow reservation = supplies.reservationsOf(line(0).toString()).getFirst();
        assertEquals(Units.of(18), reservation.units());
        assertEquals(Optional.of(run.number()), reservation.whom().run());
        assertEquals(OrderState.IN_FULFILMENT, ground.order(orders.getFirst()).state());
        assertEquals(
                acting.as("auditor", () -> book.why(run, line(0))),
                ground.toldOf(line(0)).getFirst());
        assertEquals(
                "notice.shortGiven",
                ground.told(shops.getFirst().user()).getFirst().code());
    }

    @Test
    void what_is_committed_stays_so() {
        RunNumber run = committed();

        acting.refuses(
                "allocator",
                () -> planner.commit(run),
                "allocation.wrongState",
                state(run, RunState.COMMITTED, RunState.APPROVED));
        acting.refuses(
                "allocator",
                () -> planner.lock(run, locked(0, 1)),
                "allocation.wrongState",
                state(run, RunState.COMMITTED, RunState.CALCULATED));
    }

    @Test
    void nothing_is_committed_that_another_person_has_not_agreed_with() {
        RunNumber run = calculated();

        acting.refuses(
                "allocator",
                () -> planner.commit(run),
                "allocation.wrongState",
                state(run, RunState.CALCULATED, RunState.APPROVED));
    }

    @Test
    void a_run_whose_goods_are_gone_reserves_nothing() {
        RunNumber run = approved();
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(12), "")));

        Refused refused = acting.refused("allocator", () -> planner.commit(run));

        assertEquals(
                List.of(Refusal.of(
                        "allocation.goodsTaken", line(0) + " · " + line(1), lot.toString(), 4L, 6L, goods.first(), 2L)),
                refused.refusals());
        assertEquals(refused.refusals(), acting.as("allocator", () -> fitting.unfit(run)));
        assertEquals(RunState.APPROVED, row(run).state());
        assertEquals(List.of(Cases.ZERO, Cases.ZERO), allocated());
    }

    @Test
    void a_run_whose_goods_are_gone_is_shared_out_again_from_what_is_left() {
        RunNumber run = approved();
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.QUARANTINE, Units.of(12), "")));

        acting.doesTwice("allocator", () -> planner.again(run));

        assertEquals(RunState.CALCULATED, row(run).state());
        assertEquals(2, runs.find(run).orElseThrow().attempt());
        assertEquals(List.of(Cases.of(2), Cases.of(2)), given(run));
    }

    @Test
    void what_was_shared_out_again_can_be_fixed_after() {
        RunNumber run = calculated();
        acting.does("allocator", () -> planner.lock(run, locked(0, 2)));
        acting.does("allocator", () -> planner.again(run));
        acting.does("allocator", () -> planner.again(run));

        acting.does("allocator", () -> planner.lock(run, locked(0, 1)));

        assertEquals(5, runs.find(run).orElseThrow().attempt());
        assertEquals(Cases.of(1), given(run).getFirst());
    }

    @Test
    void a_run_is_given_up_until_it_has_reserved_its_goods() {
        RunNumber dropped = approved();
        acting.doesTwice("allocator", () -> planner.drop(dropped));

        assertEquals(RunState.DROPPED, row(dropped).state());
        for (Executable deed : List.<Executable>of(
                () -> planner.again(dropped), () -> planner.drop(dropped), () -> planner.lock(dropped, locked(0, 1)))) {
            acting.refuses(
                    "allocator", deed, "allocation.wrongState", state(dropped, RunState.DROPPED, RunState.CALCULATED));
        }
        RunNumber committed = committed();
        acting.refuses(
                "allocator",
                () -> planner.drop(committed),
                "allocation.wrongState",
                state(committed, RunState.COMMITTED, RunState.CALCULATED));
    }

    @Test
    void a_run_for_a_store_that_waits_for_less_reserves_nothing() {
        RunNumber run = approved();
        acting.does(shops.getFirst().user(), () -> changing.cancel(orders.getFirst(), List.of(), "closed"));

        acting.refuses(
                "allocator",
                () -> planner.commit(run),
                "allocation.waitsForLess",
                line(0).toString(),
                shops.getFirst().code(),
                3L,
                0L);
        assertEquals(List.of(Cases.ZERO, Cases.ZERO), allocated());
    }

    @Test
    void a_run_for_a_store_without_the_room_reserves_nothing() {
        RunNumber run = approved();
        roomFor(shops.getFirst(), 60);

        acting.refuses(
                "allocator",
                () -> planner.commit(run),
                "allocation.roomFull",
                line(0).toString(),
                shops.getFirst().code(),
                90L,
                60L);
    }

    @Test
    void what_another_run_took_meanwhile_does_not_matter_while_ones_own_is_there() {
        RunNumber run = approved();
        ground.ordered(ground.shop(), goods, 2);

        acting.does("allocator", () -> planner.commit(run));

        assertEquals(List.of(Cases.of(3), Cases.of(3)), allocated());
    }

    @Test
    void allocators_alone_share_what_there_is_as_it_is_now() {
        RunNumber run = calculated();
        RunOrder order = onHand("EQUAL_FILL", goods);
        String[] others = {"store.kaifeng", "hub", "buyer", "auditor"};

        acting.mayNot(() -> planner.calculate(order), others);
        acting.mayNot(() -> planner.lock(run, locked(0, 1)), others);
        acting.mayNot(() -> planner.approve(run), others);
        acting.mayNot(() -> planner.sendBack(run, WHY), others);
        acting.mayNot(() -> planner.commit(run), others);
        acting.refusesStale("allocator", () -> planner.lock(run, locked(0, 1)));
        acting.refusesStale("allocator2", () -> planner.approve(run));
        acting.refusesStale("allocator2", () -> planner.sendBack(run, WHY));
        acting.refusesStale("allocator", () -> planner.commit(run));
        acting.refuses("allocator", () -> planner.lock(NONE, locked(0, 1)), "allocation.unknown", NONE);
        acting.refuses("allocator", () -> planner.approve(NONE), "allocation.unknown", NONE);
        acting.refuses("allocator", () -> planner.sendBack(NONE, WHY), "allocation.unknown", NONE);
        acting.refuses("allocator", () -> planner.commit(NONE), "allocation.unknown", NONE);
    }
}
