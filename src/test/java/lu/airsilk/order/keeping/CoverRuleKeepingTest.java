package lu.airsilk.order.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.Zones;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverRuleRow;
import lu.airsilk.order.cover.CoverScope;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.sale.Selling;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** For how long stores are supplied at once is said by two of those who share goods out. The ground's goods are chocolate. */
@ExtendWith(Services.class)
class CoverRuleKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2033, 3, 3);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    CoverRuleBook book;

    @Inject
    CoverRuleKeeping keeping;

    @Inject
    Suggestions suggestions;

    @Inject
    Selling selling;

    @Inject
    Clock clock;

    private static NewCoverRule rule(Optional<StoreCode> store, Category category, int days, LocalDate from) {
        return new NewCoverRule(
                new CoverScope(store, Optional.empty(), Optional.of(category)),
                new CoverFigures(days, Optional.empty(), Optional.empty()),
                from,
                "test");
    }

    private long proposed(NewCoverRule draft) {
        return acting.as("allocator", () -> keeping.propose(draft));
    }

    private Optional<Integer> inForce(CoverScope scope, LocalDate day) {
        return acting.as("allocator", () -> book.inForce(day)).stream()
                .filter(row -> row.scope().equals(scope))
                .map(row -> row.figures().coverDays())
                .findFirst();
    }

    @Test
    void a_rule_holds_from_its_day_on_once_a_second_person_has_brought_it_into_force() {
        NewCoverRule draft = rule(Optional.empty(), Category.FISH, 9, DAY);
        long id = proposed(draft);
        assertEquals(Optional.empty(), inForce(draft.scope(), DAY), "a proposal moves nothing");

        acting.refuses("allocator", () -> keeping.approve(id), "proposal.own");
        acting.does("allocator2", () -> keeping.approve(id));

        assertEquals(Optional.empty(), inForce(draft.scope(), DAY.minusDays(1)));
        assertEquals(Optional.of(9), inForce(draft.scope(), DAY));
        assertEquals(
                ProposalState.IN_FORCE,
                acting.as("allocator", () -> book.row(id)).proposal().state());
        acting.refuses(
                "allocator2",
                () -> keeping.withdraw(id),
                "proposal.decided",
                ProposalState.IN_FORCE,
                new Person("allocator2"));
    }

    @Test
    void of_the_same_stores_and_goods_there_is_one_rule_a_day_until_it_is_withdrawn() {
        NewCoverRule all = rule(Optional.empty(), Category.MEAT, 9, DAY);
        long id = proposed(all);
        NewCoverRule ofClass = new NewCoverRule(
                new CoverScope(Optional.empty(), Optional.of(StoreClass.B), Optional.of(Category.MEAT)),
                all.figures(),
                DAY,
                "test");
        for (NewCoverRule second : List.of(all, ofClass)) {
            acting.refuses("allocator2", () -> keeping.propose(second), "coverRule.twice", DAY);
            assertEquals(List.of("validFrom"), fields(acting.refused("allocator2", () -> book.tried(second))));
        }
        proposed(rule(Optional.empty(), Category.MEAT, 8, DAY.plusDays(1)));
        proposed(rule(Optional.empty(), Category.DAIRY, 8, DAY));

        acting.does("allocator2", () -> keeping.withdraw(id));
        proposed(ofClass);
    }

    @Test
    void a_day_that_is_over_and_a_store_that_is_none_are_refused_each_at_its_field() {
        LocalDate yesterday = acting.byItself(book::today).minusDays(1);
        NewCoverRule draft = rule(Optional.of(StoreCode.of("NOWHERE")), Category.OILS, 9, yesterday);

        Refused refused = acting.refused("allocator", () -> keeping.propose(draft));

        assertEquals(List.of("store", "validFrom"), fields(refused));
        assertEquals(
                List.of("store.unknown", "coverRule.past"),
                refused.refusals().stream().map(refusal -> refusal.code()).toList());
    }

    private static List<String> fields(Refused refused) {
        return refused.refusals().stream()
                .flatMap(refusal -> refusal.field().stream())
                .toList();
    }

    @Test
    void the_first_figures_are_in_force_until_all_stores_have_another() {
        LocalDate day = DAY.plusYears(1);
        assertEquals(3, classes(day));
        NewCoverRule all = new NewCoverRule(
                new CoverScope(Optional.empty(), Optional.empty(), Optional.empty()),
                new CoverFigures(15, Optional.empty(), Optional.empty()),
                day,
                "test");
        long id = proposed(all);
        acting.does("allocator2", () -> keeping.approve(id));

        assertEquals(Optional.of(15), inForce(all.scope(), day));
        assertEquals(0, classes(day), "none of a class is left");
    }

    private long classes(LocalDate day) {
        return acting.as("auditor", () -> book.inForce(day)).stream()
                .map(CoverRuleRow::scope)
                .filter(scope ->
                        scope.storeClass().isPresent() && scope.category().isEmpty())
                .count();
    }

    /** On a day of its own, so that no other test's rule is in force. */
    @Test
    void the_trial_tells_how_many_suggestions_would_move_and_from_how_many_cases_to_how_many() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        PortalClock.at(Instant.now().plus(Duration.ofDays(20)), () -> triedThenMoved(shop, goods));
    }

    private void triedThenMoved(Ground.Shop shop, Ground.Goods goods) {
        sell(shop, goods, 58);
        long before = suggested(shop);
        NewCoverRule longer = rule(Optional.of(shop.code()), Category.CHOCOLATE, 60, acting.byItself(book::today));

        CoverTrial trial = acting.as("allocator", () -> book.tried(longer));

        assertEquals(before, suggested(shop), "a trial writes nothing");
        assertEquals(1, trial.suggestions());
        assertEquals(before, trial.before().value());
        assertEquals(
                List.of(shop.code()),
                trial.stores().stream().map(CoverTrial.OfStore::store).toList());
        long id = proposed(longer);
        assertEquals(trial, acting.as("allocator2", () -> book.tried(id)));
        acting.does("allocator2", () -> keeping.approve(id));
        assertEquals(trial.after().value(), suggested(shop));
        assertTrue(trial.after().value() > before, "more days need more " + goods.first());
        assertEquals(
                60,
                acting.as(shop.user(), () -> suggestions.of(shop.code()))
                        .getFirst()
                        .figures()
                        .coverDays());
    }

    private void sell(Ground.Shop shop, Ground.Goods goods, long units) {
        ground.shelved(goods, shop, units + 2);
        LocalDate day = LocalDate.now(clock.withZone(Zones.CGO)).minusDays(2);
        acting.as(
                shop.user(),
                () -> selling.sell(new SalesDraft(
                        shop.code(), day, List.of(new SalesDraft.Line(goods.first(), Units.of(units), 1)))));
    }

    private long suggested(Ground.Shop shop) {
        return acting.as(shop.user(), () -> suggestions.of(shop.code())).stream()
                .mapToLong(row -> row.cases().value())
                .sum();
    }

    @Test
    void a_rule_is_for_those_who_share_goods_out_to_say_and_no_store_reads_it() {
        NewCoverRule draft = rule(Optional.empty(), Category.OTHER, 11, DAY);
        long id = acting.as("allocator", () -> keeping.propose(draft));
        String[] others = {"buyer", "import", "store.kaifeng", "admin", "auditor", "carrier"};

        acting.mayNot(() -> keeping.propose(draft), others);
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> book.tried(draft), others);
        acting.mayNot(() -> book.inForce(DAY), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("allocator2", () -> keeping.approve(id));
    }

    @Test
    void a_list_is_proposed_whole_or_not_at_all_and_what_is_wrong_stands_at_its_row() {
        String head = "storeClass,category,coverDays,serviceLevelPct,validFrom,reason\n";
        String good = "A,FISH,9,95,2038-01-02,test\n,DRINKS,11,,2038-01-02,test\n";

        Refused refused = acting.refused(
                "allocator",
                () -> keeping.proposeAll(
                        list(head + good + "A,MEAT,soon,95,2038-01-02,test\nA,MEAT,9.5,95,tomorrow,test\n")));
        assertEquals(
                List.of("4 list.number", "5 list.whole", "5 field.day"),
                refused.refusals().stream()
                        .map(refusal -> refusal.row().orElseThrow() + " " + refusal.code())
                        .toList());

        List<Long> proposed = acting.as("allocator", () -> keeping.proposeAll(list(head + good)));
        assertEquals(
                List.of(9, 11),
                acting.as(
                        "allocator2",
                        () -> proposed.stream()
                                .map(id -> book.row(id).figures().coverDays())
                                .toList()));
        refused = acting.refused("allocator", () -> keeping.proposeAll(list(head + good)));
        assertEquals(2, refused.refusals().size(), "each is proposed already");

        acting.refuses("allocator", () -> approveAll(proposed), "proposal.own");
        acting.as("allocator2", () -> approveAll(proposed));
        assertEquals(List.of(ProposalState.IN_FORCE, ProposalState.IN_FORCE), states(proposed));
        acting.refused("allocator2", () -> approveAll(proposed));
    }

    private int approveAll(List<Long> proposed) {
        keeping.approveAll(proposed);
        return proposed.size();
    }

    private List<ProposalState> states(List<Long> rules) {
        return acting.as(
                "allocator",
                () -> rules.stream().map(id -> book.row(id).proposal().state()).toList());
    }

    @Test
    void two_rules_about_the_same_goods_are_told_though_one_of_them_cannot_be_read() {
        ListSheet<NewCoverRule> same = list("""
            storeClass,category,coverDays,serviceLevelPct,validFrom,reason
            A,FISH,soon,95,2038-01-02,test
            a,fish,9,95,2038-01-02,test
            ,FISH,9,95,2038-01-02,test
            """);

        assertEquals(
                List.of("2 list.number", "3 list.twice"),
                assertThrows(Refused.class, () -> same.each(rule -> rule)).refusals().stream()
                        .map(refusal -> refusal.row().orElseThrow() + " " + refusal.code())
                        .toList());
    }

    private static ListSheet<NewCoverRule> list(String text) {
        return NewCoverRuleJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
