package lu.airsilk.flight.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitFigures;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRoute;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long goods take is proposed by who flies them in and brought into force by who shares them out. */
@ExtendWith(Services.class)
class TransitKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2033, 3, 3);

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    TransitBook book;

    @Inject
    TransitKeeping keeping;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    @Inject
    Drafting drafting;

    @Inject
    Clock clock;

    private static NewTransitRule rule(
            TransitLeg leg, Optional<Storage> temperature, int half, int nine, LocalDate from) {
        return new NewTransitRule(
                new TransitFigures(leg, TransitRoute.FLOWN, temperature, new Quantiles(half, nine)), from, "test");
    }

    private long inForce(NewTransitRule draft) {
        long id = acting.as("import", () -> keeping.propose(draft));
        acting.does("allocator", () -> keeping.approve(id));
        return id;
    }

    private TransitInUse inUse(TransitLeg leg, Storage temperature, LocalDate day) {
        return acting.as("import", () -> book.inUse(day)).stream()
                .filter(use -> use.leg() == leg && use.temperature() == temperature)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_assumption_holds_from_its_day_on_once_allocation_has_brought_it_into_force() {
        NewTransitRule draft = rule(TransitLeg.HANDLING, Optional.of(Storage.COOL), 40, 90, DAY);
        long id = acting.as("import", () -> keeping.propose(draft));
        assertEquals(
                Optional.empty(), inUse(TransitLeg.HANDLING, Storage.COOL, DAY).rule(), "a proposal moves nothing");

        acting.does("allocator", () -> keeping.approve(id));

        assertEquals(
                Optional.empty(),
                inUse(TransitLeg.HANDLING, Storage.COOL, DAY.minusDays(1)).rule());
        assertEquals(
                Optional.empty(),
                inUse(TransitLeg.HANDLING, Storage.FROZEN, DAY).rule());
        TransitInUse now = inUse(TransitLeg.HANDLING, Storage.COOL, DAY);
        assertEquals(40, now.hours().orElseThrow().half(), 1);
        assertEquals(90, now.hours().orElseThrow().nine(), 2);
        assertEquals(
                ProposalState.IN_FORCE,
                acting.as("auditor", () -> book.row(id)).proposal().state());
        acting.refuses(
                "import",
                () -> keeping.withdraw(id),
                "proposal.decided",
                ProposalState.IN_FORCE,
                new Person("allocator"));
    }

    @Test
    void that_of_a_temperature_holds_before_that_of_all_and_the_later_one_before_the_earlier() {
        inForce(rule(TransitLeg.LABELLING, Optional.of(Storage.FROZEN), 5, 9, DAY));
        inForce(rule(TransitLeg.LABELLING, Optional.empty(), 20, 30, DAY.plusDays(1)));
        inForce(rule(TransitLeg.LABELLING, Optional.empty(), 22, 33, DAY.plusDays(2)));

        assertEquals(
                5,
                inUse(TransitLeg.LABELLING, Storage.FROZEN, DAY.plusDays(2))
                        .hours()
                        .orElseThrow()
                        .half(),
                1);
        assertEquals(
                20,
                inUse(TransitLeg.LABELLING, Storage.AMBIENT, DAY.plusDays(1))
                        .hours()
                        .orElseThrow()
                        .half(),
                1);
        assertEquals(
                22,
                inUse(TransitLeg.LABELLING, Storage.AMBIENT, DAY.plusDays(2))
                        .hours()
                        .orElseThrow()
                        .half(),
                1);
    }

    @Test
    void nobody_brings_their_own_assumption_into_force() {
        String both = ground.person(Role.IMPORT, Role.ALLOCATION);
        long id = acting.as(both, () -> keeping.propose(rule(TransitLeg.TRUCK, Optional.of(Storage.COOL), 5, 9, DAY)));

        acting.refuses(both, () -> keeping.approve(id), "proposal.own");
        acting.does("import", () -> keeping.withdraw(id));
    }

    @Test
    void a_day_that_is_over_and_a_second_assumption_for_one_day_are_refused_at_their_field() {
        LocalDate yesterday = acting.byItself(book::today).minusDays(1);
        NewTransitRule past = rule(TransitLeg.DELAY, Optional.empty(), 5, 9, yesterday);
        assertEquals(List.of("validFrom"), fields(acting.refused("import", () -> keeping.propose(past))));
        acting.refuses("import", () -> book.tried(past), "transitTime.past", yesterday);

        NewTransitRule first = rule(TransitLeg.DELAY, Optional.empty(), 5, 9, DAY);
        long id = acting.as("import", () -> keeping.propose(first));
        acting.refuses("import", () -> keeping.propose(first), "transitTime.twice", TransitLeg.DELAY, DAY);
        acting.does("allocator", () -> keeping.withdraw(id));
        long again = acting.as("import", () -> keeping.propose(first));
        acting.does("import", () -> keeping.withdraw(again));
    }

    @Test
    void a_way_that_nothing_reckons_with_is_refused_at_its_fields() {
        assertEquals(
                List.of("from", "to"), fields(assertThrows(Refused.class, () -> TransitRoute.checked("BUD", "XIY"))));
        assertEquals(TransitRoute.FLOWN, TransitRoute.checked("LUX", "CGO"));
    }

    private static List<String> fields(Refused refused) {
        return refused.refusals().stream()
                .flatMap(refusal -> refusal.field().stream())
                .toList();
    }

    /** On a day of its own, so that nothing else is learnt on it. */
    @Test
    void from_its_day_on_journeys_are_learnt_anew() {
        Instant then = Instant.now().plus(Duration.ofDays(900));
        PortalClock.at(then, () -> {
            LocalDate today = acting.byItself(book::today);
            TransitLeg leg = TransitLeg.CUSTOMS;
            ground.took(leg, Duration.ofHours(4), Storage.FROZEN);
            assertEquals(1, inUse(leg, Storage.FROZEN, today).journeys(), "seen beside what the portal was born with");
            inForce(rule(leg, Optional.of(Storage.FROZEN), 30, 60, today.plusDays(1)));
            PortalClock.at(then.plus(Duration.ofDays(2)), () -> {
                assertEquals(0, inUse(leg, Storage.FROZEN, today.plusDays(2)).journeys());
                ground.took(leg, Duration.ofHours(4), Storage.FROZEN);
                assertEquals(1, inUse(leg, Storage.FROZEN, today.plusDays(2)).journeys());
                assertEquals(
                        30,
                        inUse(leg, Storage.FROZEN, today.plusDays(2))
                                .hours()
                                .orElseThrow()
                                .half(),
                        1);
            });
        });
    }

    @Test
    void the_trial_names_the_lines_that_would_be_promised_another_day_and_by_how_many_days() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        OrderNumber draft = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.does(shop.user(), () -> drafting.add(draft, goods.first(), Cases.of(3)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        NewTransitRule slower = rule(TransitLeg.TRUCK, Optional.empty(), 100, 200, acting.byItself(book::today));
        ShelfForecast before = forecast(shop, now);

        List<MovedPromise> moved = acting.as("import", () -> book.tried(slower));

        MovedPromise own = moved.stream()
                .filter(line -> line.order().equals(draft.number()))
                .findFirst()
                .orElseThrow();
        assertEquals(1, own.line());
        assertTrue(own.days() > 3, "ten working days instead of one: " + own);
        assertTrue(own.nineInTenDays() > own.days(), "and twenty instead of two: " + own);
        MovedDraft told = MovedDraft.of(moved).stream()
                .filter(each -> each.order().equals(draft.number()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                new MovedDraft(
                        draft.number(),
                        1,
                        new MovedDraft.Span(own.days(), own.days()),
                        new MovedDraft.Span(own.nineInTenDays(), own.nineInTenDays())),
                told);
        assertEquals(before, forecast(shop, now), "a trial writes nothing");
        long id = acting.as("import", () -> keeping.propose(slower));
        assertTrue(acting.as("allocator", () -> book.tried(id)).contains(own));
        acting.does("allocator", () -> keeping.withdraw(id));
    }

    /** In years to come, so that nobody else is promised by it. */
    @Test
    void what_is_in_force_on_the_day_on_which_goods_set_out_moves_the_day_on_which_they_are_there() {
        Ground.Shop shop = ground.shop();
        Instant wednesday = Instant.parse("2034-03-01T00:00:00Z");
        ShelfForecast before = forecast(shop, wednesday);

        inForce(rule(TransitLeg.TRUCK, Optional.of(Storage.CHILLED), 100, 200, LocalDate.of(2034, 3, 1)));

        assertEquals(
                before.likely().minusDays(7),
                forecast(shop, wednesday.minus(Duration.ofDays(7))).likely());
        assertTrue(forecast(shop, wednesday).likely().isAfter(before.likely().plusDays(7)));
    }

    /** Of goods that are ready at the hub then. */
    private ShelfForecast forecast(Ground.Shop shop, Instant then) {
        return acting.byItself(() -> dates.forecast(Waypoint.AT_HUB, then, Storage.CHILLED, stores.row(shop.code())));
    }

    @Test
    void import_proposes_allocation_decides_and_no_store_reads_it() {
        NewTransitRule draft = rule(TransitLeg.TRUCK, Optional.of(Storage.CHILLED), 6, 11, DAY);
        long id = acting.as("import", () -> keeping.propose(draft));
        String[] others = {"buyer", "finance", "store.kaifeng", "admin", "auditor", "carrier"};

        acting.mayNot(() -> keeping.propose(draft), others);
        acting.mayNot(() -> keeping.propose(draft), "allocator");
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.approve(id), "import");
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> book.tried(draft), others);
        acting.mayNot(() -> book.inUse(DAY), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("allocator", () -> keeping.approve(id));
    }

    @Test
    void assumptions_come_by_a_list_too() {
        List<Long> proposed = acting.as("import", () -> keeping.proposeAll(list("""
                    leg,from,to,temperature,half,nineInTen,validFrom,reason
                    HANDLING,LUX,CGO,FROZEN,6,14,2037-05-01,test
                    TRUCK,LUX,CGO,,5,13,2037-05-01,test
                    """)));

        assertEquals(
                List.of("FROZEN 6 14", "null 5 13"),
                acting.as(
                        "allocator",
                        () -> proposed.stream()
                                .map(id -> book.row(id).figures())
                                .map(figures -> figures.temperature().orElse(null) + " "
                                        + figures.hours().half() + " "
                                        + figures.hours().nine())
                                .toList()));
    }

    @Test
    void two_assumptions_about_the_same_leg_are_told_though_one_of_them_cannot_be_read() {
        ListSheet<NewTransitRule> same = list("""
                    leg,from,to,temperature,half,nineInTen,validFrom,reason
                    TRUCK,LUX,CGO,,soon,13,2037-05-01,test
                    TRUCK,LUX,CGO,,5,13,2037-05-01,test
                    """);

        assertEquals(
                List.of("2 list.number", "2 field.missing", "3 list.twice"),
                assertThrows(Refused.class, () -> same.each(rule -> rule)).refusals().stream()
                        .map(refusal -> refusal.row().orElseThrow() + " " + refusal.code())
                        .toList());
    }

    private static ListSheet<NewTransitRule> list(String text) {
        return NewTransitTimeJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
