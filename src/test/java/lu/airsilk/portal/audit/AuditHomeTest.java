package lu.airsilk.portal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.costing.landed.LandedFigures;
import lu.airsilk.costing.landed.LandedRuleBook;
import lu.airsilk.costing.landed.LandedRuleKeeping;
import lu.airsilk.costing.landed.LandedRuleRow;
import lu.airsilk.costing.landed.LandedTerms;
import lu.airsilk.costing.landed.NewLandedRule;
import lu.airsilk.currency.keeping.NewRate;
import lu.airsilk.currency.keeping.RateKeeping;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HoldDraft;
import lu.airsilk.stock.HoldKind;
import lu.airsilk.stock.hold.Holding;
import lu.airsilk.stock.shelf.Shelving;
import lu.airsilk.stock.shelf.WasteReason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class AuditHomeTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    AuditHome home;

    @Inject
    Clock clock;

    @Inject
    Shelving shelving;

    @Inject
    Holding holding;

    @Inject
    Freight freight;

    @Inject
    RateKeeping rates;

    @Inject
    LandedRuleKeeping rules;

    @Inject
    LandedRuleBook rulesInForce;

    @Test
    void what_somebody_was_given_stands_beside_who_they_are() {
        Instant before = clock.instant();
        Ground.Shop shop = ground.shop();

        AuditHome.Wanted wanted =
                new AuditHome.Wanted("", "", before, clock.instant().plus(Duration.ofMinutes(1)));
        List<FieldMove> moves =
                acting.as("auditor", () -> home.changes(wanted, Paging.first(Paging.LARGEST))).items().stream()
                        .flatMap(change -> change.touched().stream())
                        .filter(thing -> thing.number().equals(shop.user()))
                        .flatMap(thing -> thing.moves().stream())
                        .filter(move -> !move.field().isEmpty())
                        .toList();

        assertEquals(
                List.of("role STORE", "store " + shop.code()),
                moves.stream().map(move -> move.field() + " " + move.after()).toList());
    }

    @Test
    void what_else_of_its_kind_was_changed_with_it_is_told_in_the_list_and_only_counted_on_the_home() {
        Instant before = clock.instant();
        Ground.Goods goods = ground.entered(7);

        List<AuditHome.Thing> told = things("").stream()
                .filter(thing -> thing.number().equals(goods.first().code()))
                .toList();
        assertEquals(1, told.size());
        assertEquals(6, told.getFirst().more());
        assertEquals(
                goods.skus().stream().skip(1).map(Sku::code).toList(),
                told.getFirst().others().stream().map(AuditHome.Other::number).toList());
        assertTrue(
                told.getFirst().others().stream().allMatch(other -> other.url().contains(other.number())));

        assertTrue(acting.as("auditor", () -> home.changes()).stream()
                .filter(change -> !change.at().isBefore(before))
                .flatMap(change -> change.touched().stream())
                .allMatch(thing -> thing.others().isEmpty()));
    }

    @Test
    void why_and_how_many_goods_were_thrown_away_is_told_in_words_that_there_are() {
        Ground.Shop shop = ground.shop();
        LotNumber lot = ground.shelved(ground.onSale(1), shop, 6);
        Shelving.Waste broken = new Shelving.Waste(lot, Units.of(1), WasteReason.BROKEN, Optional.empty());
        acting.does(shop.user(), () -> shelving.waste(shop.code(), broken));

        AuditHome.Wanted wanted = new AuditHome.Wanted(
                shop.user(),
                "",
                clock.instant().minus(Duration.ofMinutes(5)),
                clock.instant().plus(Duration.ofMinutes(1)));
        List<String> told = acting.as("auditor", () -> home.changes(wanted, Paging.first(9))).items().stream()
                .flatMap(change -> change.touched().stream())
                .map(AuditHome.Thing::detail)
                .toList();

        assertEquals(List.of("WasteReason.BROKEN · home.pieces:1"), told);
        assertTrue(Stream.of(told.getFirst().split(" · "))
                .map(word -> word.replaceFirst(":.*", ""))
                .allMatch(word -> new Texts().pattern(word, Locale.GERMAN).isPresent()));
    }

    @Test
    void what_became_of_one_thing_is_found_by_its_number_in_its_days_and_of_its_parts_too() {
        Instant before = clock.instant();
        Ground.Shop shop = ground.shop();
        ground.shop();
        Instant after = clock.instant().plus(Duration.ofMinutes(1));

        assertEquals(
                List.of(shop.user()),
                of(new AuditHome.Wanted("", shop.user().toUpperCase(Locale.ROOT), before, after)));
        assertEquals(List.of(), of(new AuditHome.Wanted("", shop.user(), Instant.EPOCH, before)));
        assertEquals(List.of(), of(new AuditHome.Wanted("nobody", shop.user(), before, after)));
        assertEquals(List.of(), of(new AuditHome.Wanted("", "no such thing", before, after)));

        LotNumber lot = ground.shelved(ground.onSale(1), shop, 6);
        Shelving.Waste broken = new Shelving.Waste(lot, Units.of(1), WasteReason.BROKEN, Optional.empty());
        acting.does(shop.user(), () -> shelving.waste(shop.code(), broken));
        AuditHome.Wanted ofLot = new AuditHome.Wanted("", lot.number(), before, after);
        assertTrue(acting.as("auditor", () -> home.changes(ofLot, Paging.first(9))).items().stream()
                .flatMap(change -> change.touched().stream())
                .anyMatch(thing -> thing.deed() == Deed.WRITTEN_OFF));
    }

    @Test
    void a_lot_that_is_held_says_how_many_units_why_and_by_what_word() {
        Instant before = clock.instant();
        LotNumber lot = ground.lot(ground.onSale(1), 6);
        acting.does("quality", () -> holding.hold(lot, new HoldDraft(HoldKind.RECALL, Units.of(4), "Glas")));

        AuditHome.Wanted ofLot = new AuditHome.Wanted(
                "quality", lot.number(), before, clock.instant().plus(Duration.ofMinutes(1)));
        assertEquals(
                List.of("kind RECALL", "note Glas", "units 4"),
                acting.as("auditor", () -> home.changes(ofLot, Paging.first(9))).items().stream()
                        .flatMap(change -> change.touched().stream())
                        .flatMap(thing -> thing.moves().stream())
                        .map(move -> move.field() + " " + move.after())
                        .sorted()
                        .toList());
    }

    /** The people among what was touched by the changes that are wanted. */
    private List<String> of(AuditHome.Wanted wanted) {
        return acting.as("auditor", () -> home.changes(wanted, Paging.first(9))).items().stream()
                .flatMap(change -> change.touched().stream())
                .filter(thing -> thing.kind() == FoundKind.USER)
                .map(AuditHome.Thing::number)
                .distinct()
                .toList();
    }

    @Test
    void a_booking_moves_a_flight_from_what_was_booked_on_it() {
        Freight.Bought bought = freight.bought(8);
        PlannedFlight flight = freight.flight(3);
        freight.book(freight.draft(freight.awb(), bought, 2, flight));
        freight.book(freight.draft(freight.awb(), bought, 2, flight));

        List<FieldMove> weights = things("").stream()
                .filter(thing -> thing.number().equals(Freight.key(flight).toString()))
                .flatMap(thing -> thing.moves().stream())
                .filter(move -> move.field().equals("bookedWeight"))
                .toList();

        assertEquals(2, weights.size());
        assertEquals(weights.getLast().after(), weights.getFirst().before());
    }

    @Test
    void a_rate_is_named_by_its_currency_its_purpose_its_day_and_its_figure() {
        LocalDate day = LocalDate.of(2031, 5, 5);
        NewRate rate = new NewRate("DKK", RatePurpose.BOOK, new BigDecimal("1.04"), 1, day, "test");
        acting.does("finance", () -> rates.propose(rate));

        assertTrue(things("finance").stream()
                .map(AuditHome.Thing::number)
                .toList()
                .contains("1 DKK · RatePurpose.BOOK · 2031-05-05 · 1.04000000 CNY"));
    }

    @Test
    void a_rule_of_landed_cost_is_told_with_the_figures_that_it_moves_when_it_is_new_and_when_it_is_decided_on() {
        LandedFigures now = acting.as("finance", () -> rulesInForce.inForce(LocalDate.of(2031, 5, 4))).stream()
                .map(LandedRuleRow::figures)
                .filter(figures -> figures.category() == Category.COFFEE_TEA_SPICES)
                .findFirst()
                .orElseThrow();
        LandedTerms terms = new LandedTerms(
                now.terms().freight(),
                now.terms().insurance(),
                now.terms().duty().add(BigDecimal.ONE),
                now.terms().consumptionTax(),
                now.terms().handling(),
                now.terms().truck());
        long rule = acting.as(
                "finance",
                () -> rules.propose(new NewLandedRule(
                        new LandedFigures(Category.COFFEE_TEA_SPICES, terms, now.shelf()),
                        LocalDate.of(2031, 5, 5),
                        "test")));
        acting.does("finance2", () -> rules.approve(rule));

        List<List<FieldMove>> told = things("finance").stream()
                .filter(thing -> thing.number().equals("Category.COFFEE_TEA_SPICES · 2031-05-05"))
                .map(AuditHome.Thing::moves)
                .toList();
        FieldMove duty = new FieldMove(
                "LandedRule",
                "",
                "dutyPct",
                now.terms().duty(),
                now.terms().duty().add(BigDecimal.ONE),
                true);
        assertEquals(List.of(duty), told.getLast());
        List<FieldMove> approved = told.getFirst();
        assertTrue(approved.stream().anyMatch(move -> move.field().equals("proposal_state")), approved.toString());
        assertEquals(
                List.of(duty),
                approved.stream()
                        .filter(move -> move.after() instanceof BigDecimal)
                        .toList());
    }

    @Test
    void what_the_program_did_is_left_to_the_list_of_all_changes() {
        ground.shop();

        assertTrue(acting.as("auditor", () -> home.changes()).stream()
                .noneMatch(change -> change.actor().startsWith("system:")));
    }

    private List<AuditHome.Thing> things(String by) {
        AuditHome.Wanted wanted = new AuditHome.Wanted(
                by,
                "",
                clock.instant().minus(Duration.ofMinutes(5)),
                clock.instant().plus(Duration.ofMinutes(1)));
        return acting.as("auditor", () -> home.changes(wanted, Paging.first(Paging.LARGEST))).items().stream()
                .flatMap(change -> change.touched().stream())
                .toList();
    }
}
