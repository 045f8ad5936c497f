package lu.airsilk.costing.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes on top of the goods' price is said by two people of finance. The ground's goods are chocolate. */
@ExtendWith(Services.class)
class LandedRuleKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Drafting drafting;

    @Inject
    LandedRuleBook book;

    @Inject
    LandedRuleKeeping keeping;

    @Inject
    RuledLandedQuotes quotes;

    @Inject
    ProductDirectory products;

    private LandedFigures now(Category category, LocalDate day) {
        return acting.as("finance", () -> book.inForce(day)).stream()
                .map(LandedRuleRow::figures)
                .filter(figures -> figures.category() == category)
                .findFirst()
                .orElseThrow();
    }

    /** The figures of today with another duty. */
    private NewLandedRule duty(Category category, String percent, LocalDate from) {
        LandedFigures now = now(category, LocalDate.of(2026, 1, 1));
        LandedTerms terms = now.terms();
        return new NewLandedRule(
                LandedFigures.checked(
                        category,
                        new LandedTerms(
                                terms.freight(),
                                terms.insurance(),
                                new BigDecimal(percent),
                                terms.consumptionTax(),
                                terms.handling(),
                                terms.truck()),
                        now.shelf().margin(),
                        now.shelf().vat()),
                from,
                "test");
    }

    private long proposed(NewLandedRule draft) {
        return acting.as("finance", () -> keeping.propose(draft));
    }

    @Test
    void a_rule_holds_from_its_day_on_once_a_second_person_has_brought_it_into_force() {
        BigDecimal before = now(Category.FISH, DAY).terms().duty();
        long id = proposed(duty(Category.FISH, "5.5", DAY));
        assertEquals(before, now(Category.FISH, DAY).terms().duty(), "a proposal moves nothing");

        acting.refuses("finance", () -> keeping.approve(id), "proposal.own");
        acting.does("finance2", () -> keeping.approve(id));

        assertEquals(before, now(Category.FISH, DAY.minusDays(1)).terms().duty());
        assertEquals(new BigDecimal("5.500"), now(Category.FISH, DAY).terms().duty());
        assertEquals(
                ProposalState.IN_FORCE,
                acting.as("buyer", () -> book.row(id)).proposal().state());
        NewLandedRule second = duty(Category.FISH, "6", DAY);
        acting.refuses("finance2", () -> keeping.propose(second), "landedRule.twice", Category.FISH, DAY);
        acting.refuses(
                "finance2",
                () -> keeping.withdraw(id),
                "proposal.decided",
                ProposalState.IN_FORCE,
                new Person("finance2"));
    }

    @Test
    void a_rule_that_is_withdrawn_never_holds_and_leaves_its_day_to_another() {
        long id = proposed(duty(Category.MEAT, "19", DAY));
        acting.does("finance2", () -> keeping.withdraw(id));

        assertEquals(
                0,
                new BigDecimal("20").compareTo(now(Category.MEAT, DAY).terms().duty()));
        proposed(duty(Category.MEAT, "18", DAY));
    }

    @Test
    void what_a_rule_changes_of_the_one_before_it_stands_beside_it() {
        BigDecimal before = now(Category.DAIRY, DAY).terms().duty();
        long id = proposed(duty(Category.DAIRY, "5.5", DAY));

        List<FigureMove> moves = acting.as("buyer", () -> book.past(Paging.first(Paging.LARGEST))).items().stream()
                .filter(past -> past.rule().id() == id)
                .findFirst()
                .orElseThrow()
                .moves();

        assertEquals(List.of(new FigureMove("dutyPct", before, new BigDecimal("5.500"))), moves);
    }

    @Test
    void figures_that_cannot_be_are_refused_together_each_at_its_field() {
        LandedTerms terms = new LandedTerms(
                new BigDecimal("-1"),
                new BigDecimal("3"),
                new BigDecimal("10"),
                new BigDecimal("100"),
                new BigDecimal("9.1234"),
                BigDecimal.ONE);

        assertEquals(
                List.of("freightPerKg", "consumptionTaxPct", "handlingPerCase"),
                acting
                        .refused(
                                "finance",
                                () -> LandedFigures.checked(
                                        Category.OILS, terms, new BigDecimal("30"), new BigDecimal("13")))
                        .refusals()
                        .stream()
                        .flatMap(refusal -> refusal.field().stream())
                        .toList());
    }

    /** On a day of its own, so that no other test's rule is in force. */
    @Test
    void the_trial_names_each_draft_that_would_cost_another_sum_and_by_how_much() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        PortalClock.at(Instant.now().plus(Duration.ofDays(20)), () -> triedThenMoved(goods, shop));
    }

    private void triedThenMoved(Ground.Goods goods, Ground.Shop shop) {
        LocalDate today = acting.byItself(book::today);
        OrderNumber sent = ground.ordered(shop, goods, 3);
        OrderNumber draft = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.does(shop.user(), () -> drafting.add(draft, goods.first(), Cases.of(3)));
        Money now = landed(goods.first());

        NewLandedRule dearer = duty(Category.CHOCOLATE, "25", today);
        List<MovedOrder> moved = acting.as("finance", () -> book.tried(dearer));

        assertTrue(moved.stream().noneMatch(order -> order.number().equals(sent.number())), "it keeps its price");
        MovedOrder own = moved.stream()
                .filter(order -> order.number().equals(draft.number()))
                .findFirst()
                .orElseThrow();
        assertEquals(now.times(3), own.before());
        assertEquals(now, landed(goods.first()), "a trial writes nothing");
        long id = acting.as("finance", () -> keeping.propose(dearer));
        acting.does("finance2", () -> keeping.approve(id));
        assertEquals(landed(goods.first()).times(3), own.after());
        assertTrue(own.after().amount().compareTo(own.before().amount()) > 0, "more duty costs more");
    }

    private Money landed(Sku sku) {
        return Objects.requireNonNull(acting.byItself(() -> quotes.quotes(Map.of(sku, products.facts(sku))))
                        .get(sku))
                .landed();
    }

    @Test
    void a_rule_is_for_finance_to_say_and_no_store_reads_it() {
        NewLandedRule draft = duty(Category.OTHER, "11", DAY);
        long id = acting.as("finance", () -> keeping.propose(draft));
        String[] others = {"buyer", "import", "store.kaifeng", "admin", "auditor", "carrier"};

        acting.mayNot(() -> keeping.propose(draft), others);
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> book.tried(draft), others);
        acting.mayNot(() -> book.inForce(DAY), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("finance2", () -> keeping.approve(id));
    }

    @Test
    void a_day_that_is_over_is_no_day_of_a_rule() {
        LocalDate over = acting.byItself(book::today).minusDays(1);

        NewLandedRule late = duty(Category.MEAT, "21", over);

        acting.refuses("finance", () -> keeping.propose(late), "landedRule.over", over);
        acting.refuses("finance", () -> book.tried(late), "landedRule.over", over);
    }

    @Test
    void a_list_is_proposed_whole_or_not_at_all_and_brought_into_force_by_another_person() {
        String head = "category,freightPerKg,insurancePermille,dutyPct,consumptionTaxPct,handlingPerCase,truckPerKg,"
                + "shelfMarginPct,vatPct,validFrom,reason\n";
        String good = "FISH,21,3,7,0,4,1.5,30,9,2039-01-01,list\nPASTA_BAKERY,19,3,10,0,4,1.5,28,13,2039-01-01,list\n";

        Refused refused = acting.refused(
                "finance", () -> keeping.proposeAll(list(head + good + "MEAT,much,3,-1,0,,1.5,30,9,soon,list\n")));
        assertEquals(
                List.of("4 list.number", "4 field.day", "4 landedRule.figure", "4 field.missing"),
                refused.refusals().stream()
                        .map(refusal -> refusal.row().orElseThrow() + " " + refusal.code())
                        .toList());

        List<Long> proposed = acting.as("finance", () -> keeping.proposeAll(list(head + good)));
        acting.refuses("finance", () -> approvedAll(proposed), "proposal.own");
        acting.as("finance2", () -> approvedAll(proposed));
        assertEquals(
                0,
                new BigDecimal("21")
                        .compareTo(now(Category.FISH, LocalDate.of(2039, 1, 1))
                                .terms()
                                .freight()));
    }

    private int approvedAll(List<Long> proposed) {
        keeping.approveAll(proposed);
        return proposed.size();
    }

    private static ListSheet<NewLandedRule> list(String text) {
        return NewLandedRuleJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
