package lu.airsilk.stock.sale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.shelf.StoreLots;
import lu.airsilk.stock.till.SalesDraft;
import lu.airsilk.stock.till.SalesReport;
import lu.airsilk.stock.till.SoldUnits;
import lu.airsilk.supply.Taking;

/** Takes what stores have sold off their shelves: of each product the lot that expires first. */
@ApplicationScoped
public class Selling {

    private static final int MOST_LINES = 5_000;

    @Inject
    StoreLots lots;

    @Inject
    Ledger ledger;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    Numbers numbers;

    @Inject
    Stamps stamps;

    @Inject
    Clock clock;

    /**
     * Notes a day's sales and gives the report's number. Refused, line by line, when a store has fewer units than it says it
     * sold: it must count first. A day is told once; what was wrong of it is corrected.
     */
    @Transactional
    @Allowed({Role.STORE, Role.TILL})
    public String sell(SalesDraft draft) {
        check(draft);
        told(draft.store(), draft.day()).ifPresent(number -> {
            throw Refused.conflict("sales.twice", draft.day(), number);
        });
        return take(new SalesReport(numbers.next("SR"), draft, stamps.now()), draft);
    }

    /**
     * Tells anew what was sold on a day that was told already: all that it took comes back onto the shelves, lot by lot,
     * before what is given now leaves them. Refused as {@link #sell} is, without a reason, and for a day that nobody told.
     */
    @Transactional
    @Allowed({Role.STORE, Role.TILL})
    public String correct(SalesDraft draft, String why) {
        check(draft);
        requireReason(why.strip());
        List<SalesReport> told = lots.told(draft.store(), draft.day());
        Refused.unless(!told.isEmpty(), "sales.nothingToCorrect", draft.day());
        SalesReport report = told.getLast().corrected(numbers.next("SR"), draft, why.strip(), stamps.now());
        Map<Sku, Long> before = lots.sold(told);
        ledger.moveAll(lots.taken(told).entrySet().stream()
                .filter(lot -> !lot.getValue().isZero())
                .map(lot -> back(lot.getKey(), lot.getValue(), report))
                .toList());
        String number = take(report, draft);
        before.forEach((sku, units) -> lots.add(new SoldUnits(report, draft, sku, -units)));
        return number;
    }

    /** The number under which a store has told that day's sales last. */
    @Allowed({Role.STORE, Role.TILL})
    public Optional<String> told(StoreCode store, LocalDate day) {
        actor.stores().require(store);
        return lots.told(store, day).reversed().stream()
                .map(SalesReport::number)
                .findFirst();
    }

    /** The last day of which a store has told its sales. */
    @Allowed({Role.STORE, Role.TILL})
    public Optional<LocalDate> lastTold(StoreCode store) {
        actor.stores().require(store);
        return lots.lastTold(store);
    }

    private static void requireReason(String why) {
        if (why.isEmpty() || why.length() > SalesReport.LONGEST_REASON) {
            throw new Refused(
                    Refusal.of("sales.reason", SalesReport.LONGEST_REASON).at("reason"));
        }
    }

    private void check(SalesDraft draft) {
        actor.stores().require(draft.store());
        stores.named(draft.store());
        Refused.unless(!draft.lines().isEmpty(), "sales.empty");
        Refused.unless(draft.lines().size() <= MOST_LINES, "sales.tooMany", MOST_LINES);
        Refused.unless(
                !draft.day().isAfter(clock.instant().atZone(Zones.CGO).toLocalDate()), "sales.future", draft.day());
    }

    private String take(SalesReport report, SalesDraft draft) {
        SortedMap<Sku, Units> sold = draft.bySku();
        Map<Sku, List<StoreLots.Shelved>> shelved = lots.firstExpiring(draft.store(), sold.keySet());
        List<Refusal> wrong = wrong(draft, sold, shelved);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
        lots.add(report);
        List<Movement> movements = new ArrayList<>();
        sold.forEach((sku, units) -> {
            lots.add(new SoldUnits(report, draft, sku, units.value()));
            taken(shelved.getOrDefault(sku, List.of()), units)
                    .forEach((lot, part) -> movements.add(new Movement(
                            lot, Place.store(draft.store()), Place.SOLD, part, MovementKind.SALE, report.number())));
        });
        ledger.moveAll(movements);
        return report.number();
    }

    private static Movement back(LotNumber lot, Units units, SalesReport report) {
        return new Movement(
                lot, Place.SOLD, Place.store(report.store()), units, MovementKind.REVERSAL, report.number());
    }

    private static SequencedMap<LotNumber, Units> taken(List<StoreLots.Shelved> shelved, Units wanted) {
        SequencedMap<LotNumber, Units> there = new LinkedHashMap<>();
        shelved.forEach(lot -> there.put(lot.lot(), lot.units()));
        return Taking.inOrder(there, wanted);
    }

    /** What of these lines would be refused, whatever else is wrong with their report; nothing is taken. */
    @Allowed(Role.STORE)
    public List<Refusal> wrong(SalesDraft draft) {
        actor.stores().require(draft.store());
        SortedMap<Sku, Units> sold = draft.bySku();
        return wrong(draft, sold, lots.firstExpiring(draft.store(), sold.keySet()));
    }

    private static List<Refusal> wrong(
            SalesDraft draft, SortedMap<Sku, Units> sold, Map<Sku, List<StoreLots.Shelved>> shelved) {
        List<Refusal> wrong = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            SalesDraft.Line line = draft.lines().get(i);
            Units there = shelved.getOrDefault(line.sku(), List.of()).stream()
                    .map(StoreLots.Shelved::units)
                    .reduce(Units.ZERO, Units::plus);
            Units wanted = Objects.requireNonNull(sold.get(line.sku()));
            if (line.units().isZero()) {
                wrong.add(Refusal.of("sales.nothing", line.sku())
                        .at("lines[" + i + "]")
                        .inRow(line.row()));
            } else if (wanted.isMoreThan(there)) {
                String code = wanted.equals(line.units()) ? "sales.moreThanThere" : "sales.togetherMoreThanThere";
                wrong.add(Refusal.of(code, line.sku(), wanted.value(), there.value())
                        .at("lines[" + i + "]")
                        .inRow(line.row()));
            }
        }
        return wrong;
    }
}
