package lu.airsilk.order.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.NewUser;
import lu.airsilk.identity.Rights;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.UserKeeping;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.bell.NoticeBoard;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.book.OrderBook;
import lu.airsilk.order.book.OrderSearch;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.AmendedLine;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.follow.OrderLines;
import lu.airsilk.order.follow.TakingBack;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.stock.StockFilter;
import lu.airsilk.stock.StockOverview;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store orders within its month's budget by itself; beyond it its owner decides. */
@ExtendWith(Services.class)
class OwnerDecidingTest {

    private static final Paging FIRST = Paging.first(20);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    NoticeBoard board;

    @Inject
    StoreOrdering ordering;

    @Inject
    Drafting drafting;

    @Inject
    OrderChanging changing;

    @Inject
    TakingBack back;

    @Inject
    OrderBook orders;

    @Inject
    OrderLines lines;

    @Inject
    StockOverview stock;

    @Inject
    StoreDirectory stores;

    @Inject
    BudgetKeeping budgets;

    @Inject
    BudgetBook book;

    @Inject
    OwnerDeciding deciding;

    @Inject
    OwnerBook waiting;

    @Inject
    UserKeeping users;

    @Inject
    Clock clock;

    private Ground.Goods goods;
    private Ground.Shop shop;
    private String owner;
    private LocalDate wanted;
    private YearMonth month;

    @BeforeEach
    void a_store_has_an_owner() {
        goods = ground.onSale(1);
        String company = "Company " + goods.first();
        shop = ground.shop(company);
        owner = ground.owner(company);
        wanted = LocalDate.now(clock.withZone(Zones.CGO)); // nothing comes earlier: its month pays
        month = YearMonth.from(wanted);
    }

    private OrderDraft draft(long cases) {
        return new OrderDraft(shop.code(), wanted, goods.cases(cases));
    }

    private OrderNumber sent(long cases) {
        return acting.twice(shop.user(), () -> ordering.order(draft(cases)));
    }

    /** For so many cases and half a one. */
    private void enoughFor(long cases) {
        BigDecimal half = price().multiply(new BigDecimal("0.5"));
        says(price().multiply(BigDecimal.valueOf(cases)).add(half).setScale(2, RoundingMode.DOWN));
    }

    private void says(BigDecimal amount) {
        acting.as(owner, () -> budgets.say(new NewStoreBudget(shop.code(), month, amount)));
    }

    /** Of a case, as another store pays it. */
    private BigDecimal price() {
        OrderNumber other = ground.ordered(ground.shop(), goods, 1);
        return Optional.ofNullable(ground.order(other).line(1).price().amount()).orElseThrow();
    }

    @Test
    void within_the_months_budget_an_order_goes_by_itself_and_beyond_it_waits_for_its_owner() {
        enoughFor(5);

        assertEquals(OrderState.ACCEPTED, ground.order(sent(3)).state());
        OrderNumber beyond = sent(3);
        StoreOrder order = ground.order(beyond);

        assertEquals(OrderState.WAITING_OWNER, order.state());
        BigDecimal over = over(beyond).orElseThrow().amount();
        assertEquals(
                0,
                price().multiply(new BigDecimal("0.5"))
                        .subtract(over)
                        .setScale(1, RoundingMode.DOWN)
                        .signum());
        assertEquals(OrderState.ACCEPTED, ground.order(sent(2)).state(), "less of it still fits");
    }

    private Optional<Money> over(OrderNumber order) {
        Optional<Money> over = acting.as(shop.user(), () -> orders.sheet(order)).over();
        assertEquals(over, acting.as(shop.user(), () -> lines.head(order)).over());
        return over;
    }

    @Test
    void by_how_much_it_is_beyond_is_as_the_month_stands_now() {
        enoughFor(5);
        sent(3);
        OrderNumber beyond = sent(3);
        Money before = over(beyond).orElseThrow();

        sent(2);
        assertTrue(over(beyond).orElseThrow().compareTo(before) > 0, "others went meanwhile");
        enoughFor(9);
        assertEquals(Optional.empty(), over(beyond), "her budget has room for it by now");
    }

    @Test
    void a_sent_order_does_not_grow_beyond_the_months_budget_and_may_become_less() {
        enoughFor(5);
        OrderNumber number = sent(4);
        LineRef line = new LineRef(number, 1);

        Refused refused = acting.refused(
                shop.user(),
                () -> changing.amend(
                        number, List.of(new AmendedLine(Optional.of(line), goods.first(), Cases.of(6))), "more"));
        assertEquals("order.beyondBudget", refused.refusals().getFirst().code());
        assertEquals(Cases.of(4), ground.order(number).line(1).requested(), "nothing has changed");

        acting.does(
                shop.user(),
                () -> changing.amend(
                        number, List.of(new AmendedLine(Optional.of(line), goods.first(), Cases.of(5))), "one more"));
        says(BigDecimal.ZERO);
        acting.does(
                shop.user(),
                () -> changing.amend(
                        number, List.of(new AmendedLine(Optional.of(line), goods.first(), Cases.of(3))), "less"));
        assertEquals(Cases.of(3), ground.order(number).line(1).requested());
    }

    @Test
    void what_was_cancelled_is_had_back_where_the_month_still_has_room_and_what_lacks_is_said_before() {
        enoughFor(5);
        OrderNumber number = sent(4);
        acting.does(shop.user(), () -> changing.cancel(number, List.of(), "by mistake"));
        assertEquals(Optional.empty(), beyond(number));

        OrderNumber other = sent(3);
        Money lacks = beyond(number).orElseThrow();
        assertEquals(
                new BigDecimal("1.5"),
                lacks.amount().divide(price(), 1, RoundingMode.HALF_UP),
                "four of the old, three of the new, five and a half paid for");
        assertEquals(
                "order.beyondBudget",
                acting.refused(shop.user(), () -> back.takeBack(number, List.of()))
                        .refusals()
                        .getFirst()
                        .code());

        acting.does(shop.user(), () -> changing.cancel(other, List.of(), "not needed"));
        acting.does(shop.user(), () -> back.takeBack(number, List.of()));
        assertEquals(Optional.empty(), beyond(number), "nothing is left to be had back");
        assertEquals(Cases.of(4), ground.order(number).line(1).open());
    }

    /** She agreed to four; three of them and then the fourth are no more than that, a fifth is. */
    @Test
    void what_she_agreed_to_is_had_back_after_a_mistake_though_the_month_has_no_room() {
        says(BigDecimal.ZERO);
        OrderNumber number = sent(4);
        acting.does(owner, () -> deciding.approve(number));
        acting.does(shop.user(), () -> changing.cancel(number, List.of(), "by mistake"));
        assertEquals(Optional.empty(), beyond(number));

        acting.doesTwice(shop.user(), () -> back.takeBack(number, List.of()));

        assertEquals(Cases.of(4), ground.order(number).line(1).open());
        assertEquals(
                "order.beyondBudget",
                acting.refused(shop.user(), () -> amended(number, 5))
                        .refusals()
                        .getFirst()
                        .code());
    }

    /** She agreed to four, which were given up for three others within the budget: both together nobody has agreed to. */
    @Test
    void what_she_agreed_to_is_not_had_twice() {
        enoughFor(3);
        OrderNumber number = sent(4);
        acting.does(owner, () -> deciding.approve(number));
        acting.does(shop.user(), () -> changing.cancel(number, List.of(), "others instead"));
        sent(3);

        assertTrue(beyond(number).isPresent());
        assertEquals(
                "order.beyondBudget",
                acting.refused(shop.user(), () -> back.takeBack(number, List.of()))
                        .refusals()
                        .getFirst()
                        .code());
    }

    private void amended(OrderNumber number, long cases) {
        changing.amend(
                number,
                List.of(new AmendedLine(Optional.of(new LineRef(number, 1)), goods.first(), Cases.of(cases))),
                "more");
    }

    private Optional<Money> beyond(OrderNumber number) {
        return acting.as(shop.user(), () -> back.givenUp(number, List.of())).beyond();
    }

    @Test
    void nothing_is_promised_or_kept_for_an_order_that_waits_and_it_has_its_price() {
        ground.lot(goods, 60);
        says(BigDecimal.ZERO);

        OrderLine line = ground.order(sent(4)).line(1);

        assertTrue(line.promise().days().isEmpty(), "no day");
        assertEquals(List.of(Cases.ZERO, Cases.ZERO), List.of(line.accepted(), line.allocated()));
        assertFalse(line.price().equals(FrozenPrice.NONE));
        ground.requireThatAllAddsUp();
    }

    @Test
    void once_its_owner_approves_it_is_as_if_it_had_been_sent_then() {
        ground.lot(goods, 60);
        says(BigDecimal.ZERO);
        OrderNumber number = sent(4);
        assertEquals(
                Reason.of("notice.orderWaitsOwner", number, shop.code()),
                ground.told(owner).getFirst());
        assertEquals(1, unread());

        acting.doesTwice(owner, () -> deciding.approve(number));

        assertEquals(0, unread(), "decided, and new to no owner any more");

        StoreOrder order = ground.order(number);
        assertEquals(OrderState.IN_FULFILMENT, order.state());
        assertEquals(shop.user(), order.placedBy());
        assertEquals(Cases.of(4), order.line(1).allocated());
        assertTrue(order.line(1).promise().days().isPresent(), "a day is promised");
        assertEquals(
                "notice.budgetApproved", ground.told(shop.user()).getFirst().code());
        acting.refuses(
                owner,
                () -> deciding.approve(number),
                "order.wrongState",
                number.number(),
                OrderState.IN_FULFILMENT,
                OrderState.WAITING_OWNER);
        ground.requireThatAllAddsUp();
    }

    @Test
    void a_store_has_back_what_waits_changes_it_and_sends_it_again() {
        says(BigDecimal.ZERO);
        OrderNumber number = sent(4);

        acting.mayNot(() -> ordering.callBack(number), owner, "allocator");
        acting.doesTwice(shop.user(), () -> ordering.callBack(number));

        assertEquals(OrderState.DRAFT, ground.order(number).state());
        assertEquals(0, unread(), "nothing waits for the owner any more");
        assertEquals(number, acting.as(shop.user(), () -> drafting.begin(shop.code())), "it is the list that is open");
        acting.refuses(
                owner,
                () -> deciding.approve(number),
                "order.wrongState",
                number.number(),
                OrderState.DRAFT,
                OrderState.WAITING_OWNER);
        says(new BigDecimal("1000000"));
        acting.does(shop.user(), () -> ordering.submit(number));
        assertEquals(OrderState.ACCEPTED, ground.order(number).state());
        acting.refuses(
                shop.user(),
                () -> ordering.callBack(number),
                "order.wrongState",
                number.number(),
                OrderState.ACCEPTED,
                OrderState.WAITING_OWNER);
    }

    private int unread() {
        return acting.as(owner, board::fresh);
    }

    @Test
    void an_order_whose_day_has_passed_while_it_waited_goes_for_the_next_one() {
        OrderNumber number = sentBeyond();

        PortalClock.at(
                wanted.plusDays(2).atTime(9, 0).atZone(Zones.CGO).toInstant(),
                () -> acting.does(owner, () -> deciding.approve(number)));

        assertEquals(OrderState.ACCEPTED, ground.order(number).state());
    }

    @Test
    void what_she_gives_back_is_a_draft_whose_store_reads_why_and_sends_it_again() {
        says(BigDecimal.ZERO);
        OrderNumber number = sent(4);

        acting.doesTwice(owner, () -> deciding.giveBack(number, " half of it "));

        assertEquals(OrderState.DRAFT, ground.order(number).state());
        assertEquals(
                Optional.of("half of it"),
                acting.as(shop.user(), () -> lines.head(number)).returned());
        assertEquals(
                "notice.budgetReturned", ground.told(shop.user()).getFirst().code());
        enoughFor(9);
        acting.does(shop.user(), () -> ordering.submit(number));
        assertEquals(OrderState.ACCEPTED, ground.order(number).state());
        assertEquals(Optional.empty(), ground.order(number).returnedBecause());
    }

    @Test
    void she_says_why_she_gives_an_order_back() {
        OrderNumber number = sentBeyond();

        for (String wrong : List.of(" ", "x".repeat(401))) {
            acting.refuses(owner, () -> deciding.giveBack(number, wrong), "order.returnReason", 400);
        }
        assertEquals(OrderState.WAITING_OWNER, ground.order(number).state());
    }

    private OrderNumber sentBeyond() {
        says(BigDecimal.ZERO);
        return sent(1);
    }

    @Test
    void an_order_that_waits_is_changed_by_nobody_and_can_be_cancelled() {
        OrderNumber number = sentBeyond();

        acting.refuses(
                shop.user(), () -> changing.amend(number, List.of(), "more"), "order.waitsForOwner", number.number());
        assertEquals(Cases.of(1), acting.as(shop.user(), () -> changing.cancel(number, List.of(), "none")));
        assertEquals(OrderState.CANCELLED, ground.order(number).state());
    }

    @Test
    void a_store_without_a_budget_and_a_month_without_one_have_no_limit() {
        month = month.plusMonths(3);
        says(BigDecimal.ZERO);

        assertEquals(OrderState.ACCEPTED, ground.order(sent(80)).state());
    }

    @Test
    void who_wishes_later_pays_from_the_month_in_which_the_goods_come() {
        ground.lot(goods, 60);
        says(BigDecimal.ZERO);
        month = month.plusMonths(1); // they come tomorrow, which may be in it
        says(BigDecimal.ZERO);
        wanted = wanted.plusMonths(3);

        OrderNumber number = sent(1);

        assertEquals(OrderState.WAITING_OWNER, ground.order(number).state());
        assertEquals(price(), over(number).orElseThrow().amount().setScale(4));
        assertEquals(
                over(number),
                acting.as(owner, waiting::waiting).stream()
                        .filter(row -> row.order().equals(number.number()))
                        .findFirst()
                        .orElseThrow()
                        .over());
    }

    @Test
    void what_was_cancelled_of_the_month_is_left_again() {
        enoughFor(5);
        OrderNumber first = sent(5);
        assertEquals(OrderState.WAITING_OWNER, ground.order(sent(1)).state());

        acting.as(shop.user(), () -> changing.cancel(first, List.of(), "none"));

        assertEquals(OrderState.ACCEPTED, ground.order(sent(5)).state());
    }

    @Test
    void her_home_lists_what_waits_for_her_and_what_it_costs() {
        OrderNumber number = sentBeyond();

        OwnerBook.Waiting told = acting.as(owner, waiting::waiting).getFirst();

        assertEquals(number.number(), told.order());
        assertEquals(List.of(Optional.of(told.cost()), shop.user()), List.of(told.over(), told.by()));
        assertEquals(List.of(), acting.as(strangeOwner(), waiting::waiting));
        assertEquals(
                List.of(number),
                acting
                        .as(
                                owner,
                                () -> orders.rows(
                                        new OrderSearch(Optional.empty(), Set.of(OrderState.WAITING_OWNER)), FIRST))
                        .items()
                        .stream()
                        .map(row -> row.number())
                        .toList());
    }

    private String strangeOwner() {
        String company = "Other of " + goods.first();
        ground.shop(company);
        return ground.owner(company);
    }

    @Test
    void she_reads_what_her_stores_read_and_another_owners_store_does_not_exist_for_her() {
        OrderNumber number = ground.ordered(shop, goods, 2);
        String other = strangeOwner();

        assertEquals(
                2,
                acting.as(owner, () -> orders.sheet(number))
                        .lines()
                        .getFirst()
                        .requested()
                        .value());
        assertFalse(
                acting.as(owner, () -> lines.rows(number)).getFirst().price().equals(FrozenPrice.NONE));
        acting.as(owner, () -> stock.rows(StockFilter.ALL, FIRST));
        assertEquals(1, acting.as(owner, stores::all).size());
        acting.refuses(other, () -> orders.sheet(number), "order.unknown", number);
        acting.refuses(other, () -> deciding.approve(number), "order.unknown", number);
        acting.refuses(other, () -> deciding.giveBack(number, "no"), "order.unknown", number);
        acting.refuses(
                other,
                () -> budgets.say(new NewStoreBudget(shop.code(), month, BigDecimal.ONE)),
                "store.unknown",
                shop.code());
        acting.mayNot(() -> ordering.order(draft(1)), owner);
        acting.mayNot(() -> deciding.approve(number), shop.user(), "allocator", "finance", "auditor");
    }

    @Test
    void a_store_that_opens_for_her_company_is_hers_at_once() {
        String company = "Growing " + goods.first();
        ground.shop(company);
        String hers = ground.owner(company);
        Ground.Shop fresh = ground.shop(company);

        acting.as(hers, () -> budgets.say(new NewStoreBudget(fresh.code(), month, BigDecimal.TEN)));

        assertEquals(2, acting.as(hers, stores::all).size());
    }

    @Test
    void a_budget_is_in_force_at_once_and_said_anew_replaces_it() {
        enoughFor(5);
        sent(3);
        long again = acting.twice(
                owner, () -> budgets.say(new NewStoreBudget(shop.code(), month, new BigDecimal("1000000.50"))));

        BudgetRow row = acting.as(owner, () -> book.rows(FIRST)).items().getFirst();
        assertEquals(again, row.id());
        assertEquals(Money.of("1000000.50", "CNY"), row.amount());
        assertEquals(row.amount().minus(row.sent()), row.left());
        assertEquals(
                0, price().multiply(BigDecimal.valueOf(3)).compareTo(row.sent().amount()));
        assertEquals(row, acting.as(owner, () -> book.row(again)));
        acting.refuses(strangeOwner(), () -> book.row(again), "budget.unknown", again);
        BudgetRow tried = acting.as(owner, () -> book.tried(new NewStoreBudget(shop.code(), month, BigDecimal.ONE)));
        assertEquals(Money.of("1", "CNY"), tried.amount());
        assertEquals(row, acting.as(owner, () -> book.row(again)), "nothing is written");
    }

    @Test
    void a_budget_is_taken_away_again_and_its_month_has_no_limit() {
        enoughFor(1);
        long id = acting.as(owner, () -> book.rows(FIRST)).items().getFirst().id();
        acting.refuses(strangeOwner(), () -> budgets.withdraw(id), "budget.unknown", id);
        acting.mayNot(() -> budgets.withdraw(id), shop.user(), "finance", "auditor");

        NewStoreBudget was = acting.twice(owner, () -> budgets.withdraw(id));

        assertEquals(List.of(), acting.as(owner, () -> book.rows(FIRST)).items());
        assertEquals(OrderState.ACCEPTED, ground.order(sent(5)).state(), "nobody has to say yes to it");
        acting.refuses(owner, () -> budgets.withdraw(id), "budget.unknown", id);
        acting.as(owner, () -> budgets.say(was));
        assertEquals(
                was.amount(),
                acting.as(owner, () -> book.rows(FIRST))
                        .items()
                        .getFirst()
                        .amount()
                        .amount());
    }

    @Test
    void budgets_come_by_list_all_or_none_and_go_out_in_the_same_columns() {
        Ground.Shop strange = ground.shop("Strangers " + goods.first());
        String list = "store,month,amount\n%1$s,%2$s,1000\n%1$s,%3$s,2000.50\n"
                .formatted(shop.code(), month, month.plusMonths(1));

        Refused refused = acting.refused(
                owner, () -> said(list + shop.code() + ",2020-01,-1\n" + strange.code() + "," + month + ",5\n"));
        assertEquals(
                List.of("budget.past", "budget.amount", "store.unknown"),
                refused.refusals().stream().map(Refusal::code).toList());
        assertEquals(
                List.of(4, 4, 5),
                refused.refusals().stream().map(no -> no.row().orElse(0)).toList());
        assertEquals(List.of(), acting.as(owner, book::ahead), "nothing is written");

        acting.twice(owner, () -> said(list));
        assertEquals(
                List.of(Money.of("1000", "CNY"), Money.of("2000.50", "CNY")),
                acting.as(owner, book::ahead).stream().map(BudgetRow::amount).toList());
        acting.mayNot(() -> said(list), shop.user(), "finance", "admin");
    }

    private List<Long> said(String list) {
        return budgets.sayAll(NewStoreBudgetJson.list(list.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_no_budget_is_refused_at_its_field() {
        YearMonth over = YearMonth.now(clock.withZone(Zones.CGO)).minusMonths(1);
        BigDecimal below = new BigDecimal("-0.01");

        assertEquals(
                List.of(
                        Refusal.of("budget.past", over.toString()).at("month"),
                        Refusal.of("budget.amount", below).at("amount")),
                acting.refused(owner, () -> budgets.say(new NewStoreBudget(shop.code(), over, below)))
                        .refusals());
        for (String wrong : List.of("0.001", "1000000000")) {
            acting.refuses(
                    owner,
                    () -> budgets.say(new NewStoreBudget(shop.code(), month, new BigDecimal(wrong))),
                    "budget.amount",
                    new BigDecimal(wrong));
        }
        acting.mayNot(
                () -> budgets.say(new NewStoreBudget(shop.code(), month, BigDecimal.ONE)),
                shop.user(),
                "finance",
                "admin",
                "auditor");
        acting.mayNot(() -> book.rows(FIRST), shop.user(), "finance", "buyer");
    }

    @Test
    void an_owner_is_one_of_some_company_and_orders_nothing() {
        refusesOwner(new Rights(Set.of(Role.OWNER), Set.of()), "user.owner");
        refusesOwner(new Rights(Set.of(Role.HUB), Set.of(), Optional.of("Company " + goods.first())), "user.owner");
        acting.refuses(
                "admin",
                () -> users.add(new NewUser(
                        "an.owner", "Owner", new Rights(Set.of(Role.OWNER), Set.of(), Optional.of("Nobody")), "")),
                "owner.unknown",
                "Nobody");
    }

    private void refusesOwner(Rights rights, String code) {
        acting.refuses("admin", () -> users.add(new NewUser("an.owner", "Owner", rights, "")), code, "an.owner");
    }
}
