package lu.airsilk.costing.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.shelf.CountedShelf;
import lu.airsilk.stock.shelf.Shelving;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company that begins with goods on its shelves takes them in once, by two people. */
@ExtendWith(Services.class)
class OpeningKeepingTest {

    private static final String EXPIRY = Ground.EXPIRY.toString();

    @Inject
    OpeningKeeping keeping;

    @Inject
    OpeningBook book;

    @Inject
    Shelving shelving;

    @Inject
    LotBook lots;

    @Inject
    SupplyBook supplies;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    private static OpeningEntry line(int row, Object sku, String lot, String units, String cost) {
        return new OpeningEntry(row, "", sku.toString(), lot, EXPIRY, units, cost);
    }

    private String entered(Ground.Shop shop, Ground.Goods goods) {
        return acting.twice(
                "hub",
                () -> keeping.enter(
                        Place.store(shop.code()),
                        List.of(
                                line(1, goods.first(), "A", "12", "38.5"),
                                line(2, goods.first(), "B", "6", "40.1234"))));
    }

    @Test
    void what_lay_in_a_store_is_stock_once_another_person_has_approved_it() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        String number = entered(shop, goods);
        assertEquals(Map.of(), acting.as("finance", () -> lots.opened(number)), "nothing moves before it is approved");
        acting.refusesStale("finance", () -> keeping.approve(number));

        acting.doesTwice("finance", () -> keeping.approve(number));

        Map<String, LotNumber> born = acting.as("hub", () -> lots.opened(number));
        LotNumber first = Objects.requireNonNull(born.get(number + "/1"));
        assertEquals(
                List.of(new Movement(
                        first,
                        Place.OPENING,
                        Place.store(shop.code()),
                        Units.of(12),
                        MovementKind.OPENING,
                        number + "/1")),
                acting.as("hub", () -> lots.movements(first)));
        assertEquals(12, ground.units(first, Place.store(shop.code())));
        assertEquals(
                Optional.of(new LotNumber("A")),
                acting.as("hub", () -> lots.lot(first)).orElseThrow().birth().supplierLot());
        acting.does(
                shop.user(),
                () -> shelving.count(shop.code(), List.of(new CountedShelf(first, Units.of(12), Units.of(11)))));
        assertEquals(11, ground.units(first, Place.store(shop.code())));
        ground.requireThatAllAddsUp();
    }

    @Test
    void what_it_has_cost_is_read_by_finance_and_not_by_the_hub() {
        String number = entered(ground.shop(), ground.onSale(1));

        OpeningSheet seen = acting.as("finance", () -> book.sheet(number));
        assertEquals(Optional.of(Money.of("702.74", "CNY")), seen.row().value());
        assertEquals(
                Optional.of(Money.of("38.50", "CNY")), seen.lines().getFirst().unitCost());
        assertEquals(
                seen.row().value(),
                acting.as("auditor", () -> book.rows(Paging.first(1)))
                        .items()
                        .getFirst()
                        .value());
        OpeningSheet hidden = acting.as("hub", () -> book.sheet(number));
        assertEquals(Optional.empty(), hidden.row().value());
        assertTrue(hidden.lines().stream().allMatch(line -> line.unitCost().isEmpty()));
        assertEquals(Units.of(18), hidden.row().units());
        acting.mayNot(() -> book.sheet(number), "buyer", "allocator", "quality");
    }

    @Test
    void a_place_has_one_opening_and_nobody_approves_their_own() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        String number = entered(shop, goods);
        List<OpeningEntry> again = List.of(line(1, goods.first(), "C", "1", "1"));
        Place place = Place.store(shop.code());

        acting.refuses(
                "hub", () -> keeping.enter(place, again), "opening.there", place, number, OpeningState.SUBMITTED);
        acting.does("finance", () -> keeping.approve(number));
        acting.refuses("hub", () -> keeping.enter(place, again), "opening.there", place, number, OpeningState.APPROVED);
        acting.refuses("finance", () -> keeping.approve(number), "opening.decided", number, OpeningState.APPROVED);
        acting.refuses("hub", () -> keeping.withdraw(number, "late"), "opening.decided", number, OpeningState.APPROVED);
        acting.mayNot(() -> keeping.enter(place, again), "finance", "buyer", shop.user());
        acting.mayNot(() -> keeping.approve(number), "hub", "buyer", shop.user());
        acting.mayNot(() -> keeping.withdraw(number, "no"), "buyer", shop.user());
    }

    @Test
    void a_withdrawn_one_is_entered_anew() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        String number = entered(shop, goods);
        acting.refuses("finance", () -> keeping.withdraw(number, " "), "opening.noReason");
        acting.refuses("hub", () -> keeping.withdraw(number, "x".repeat(401)), "opening.longReason", 400);

        acting.doesTwice("hub", () -> keeping.withdraw(number, "the wrong shelf"));

        assertEquals(
                "the wrong shelf",
                acting.as("finance", () -> book.sheet(number)).row().head().withdrawnBecause());
        assertTrue(acting.as("hub", () -> book.unopened()).contains(Place.store(shop.code())));
        String anew = entered(shop, goods);
        assertFalse(acting.as("hub", () -> book.unopened()).contains(Place.store(shop.code())));
        acting.does("finance", () -> keeping.approve(anew));
    }

    @Test
    void all_that_is_wrong_in_any_line_is_told_at_once_and_nothing_is_kept() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        Place place = Place.store(shop.code());
        List<OpeningEntry> lines = new ArrayList<>(IntStream.rangeClosed(1, 800)
                .mapToObj(row -> line(row, goods.first(), "L" + row, "6", "12"))
                .toList());
        lines.set(1, new OpeningEntry(2, "", "AS9999999", "X", "31.5.2027", "-1", "0"));
        lines.set(2, new OpeningEntry(3, "", goods.first().code(), "X", "2020-01-01", "1.5", "1.23456"));
        lines.set(3, new OpeningEntry(4, "", null, "X", EXPIRY, null, " "));
        lines.set(710, line(711, goods.first(), "L700", "6", "12"));

        Refused wrong = acting.refused("hub", () -> keeping.enter(place, lines));

        assertEquals(
                List.of(
                        Refusal.of("product.unknown", new Sku("AS9999999"))
                                .at("sku")
                                .inRow(2),
                        Refusal.of("opening.day", "31.5.2027").at("expiry").inRow(2),
                        Refusal.of("opening.units", "-1").at("units").inRow(2),
                        Refusal.of("opening.unitCost", "0").at("unitCost").inRow(2),
                        Refusal.of("opening.expired", LocalDate.of(2020, 1, 1))
                                .at("expiry")
                                .inRow(3),
                        Refusal.of("opening.units", "1.5").at("units").inRow(3),
                        Refusal.of("opening.unitCost", "1.23456").at("unitCost").inRow(3),
                        Refusal.of("field.missing", "sku").at("sku").inRow(4),
                        Refusal.of("field.missing", "units").at("units").inRow(4),
                        Refusal.of("field.missing", "unitCost").at("unitCost").inRow(4),
                        Refusal.of("opening.twice", 700).at("lot").inRow(711)),
                wrong.refusals());
        assertTrue(acting.as("hub", () -> book.unopened()).contains(place));
    }

    @Test
    void what_does_not_keep_has_an_expiry_and_goods_lie_at_the_hub_or_in_a_store_that_there_is() {
        Ground.Goods goods = ground.onSale(1);
        Place place = Place.store(ground.shop().code());
        OpeningEntry keeps = new OpeningEntry(1, "lines[0].", goods.first().code(), null, null, "6", "12");

        acting.refuses("hub", () -> keeping.enter(place, List.of(keeps)), "opening.noExpiry");
        acting.refuses("hub", () -> keeping.enter(Place.LOST, List.of(keeps)), "opening.place", Place.LOST);
        acting.refuses(
                "hub",
                () -> keeping.enter(Place.of("NOSUCH"), List.of(keeps)),
                "store.unknown",
                Place.of("NOSUCH").store().orElseThrow());
        acting.refuses("hub", () -> keeping.enter(place, List.of()), "opening.nothing");
        acting.refuses(
                "hub",
                () -> keeping.enter(
                        place,
                        IntStream.rangeClosed(1, 5_001)
                                .mapToObj(row -> line(row, goods.first(), "L" + row, "6", "12"))
                                .toList()),
                "opening.tooLong",
                5_000);
        acting.refuses("finance", () -> keeping.approve("OP-99-000001"), "opening.unknown", "OP-99-000001");
    }

    @Test
    void who_has_both_roles_approves_nothing_of_their_own() {
        Ground.Goods goods = ground.onSale(1);
        Place place = Place.store(ground.shop().code());
        String both = ground.person(Role.HUB, Role.FINANCE);
        String number = acting.as(both, () -> keeping.enter(place, List.of(line(1, goods.first(), "A", "1", "1"))));

        acting.refuses(both, () -> keeping.approve(number), "opening.own");
        acting.does("finance", () -> keeping.approve(number));
        assertEquals(
                Units.ZERO,
                supplies.ofLot(Objects.requireNonNull(
                                acting.as("hub", () -> lots.opened(number)).get(number + "/1")))
                        .free());
    }
}
