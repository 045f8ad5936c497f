package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.Zones;
import lu.airsilk.photo.Photographing;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import lu.airsilk.stock.Recount;

/** Keeps the ledger true to what lies in a store: counts, and what is thrown away. */
@ApplicationScoped
public class Shelving {

    @Inject
    StoreLots lots;

    @Inject
    CountBook counts;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor actor;

    @Inject
    Photographing photographing;

    @Inject
    Numbers numbers;

    @Inject
    Stamps stamps;

    @Inject
    Clock clock;

    /**
     * Notes a count and gives its number: by what was found, the ledger goes up or down, from what it showed then. Lots
     * that lie there as shown change nothing; a count that changes nothing has no number.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public Optional<String> count(StoreCode store, List<CountedShelf> counted) {
        actor.stores().require(store);
        List<CountedShelf> different = withSalesBefore(Place.store(store), counted).stream()
                .filter(each -> !each.counted().equals(each.seen()))
                .toList();
        if (different.isEmpty()) {
            return Optional.empty();
        }
        different.forEach(each -> known(each.lot()));
        String number = numbers.next("SC");
        ledger.moveAll(different.stream()
                .map(each -> movement(Place.store(store), each, number))
                .toList());
        return Optional.of(number);
    }

    /**
     * Takes a whole count back that was a mistake, by reversing movements; its own entries stay. Refused after half an hour, and
     * once one of its lots has been counted again.
     */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void takeBackCount(String number) {
        List<CountBook.Row> rows = counts.of(number);
        CountBook.Row first = rows.getFirst();
        if (first.takenBack()) {
            throw Refused.conflict("count.takenBack", number);
        }
        if (!stamps.now().at().isBefore(first.takenBackUntil())) {
            throw Refused.conflict("count.tooLate", number, Recount.WITHIN.toMinutes());
        }
        if (lots.isCountedAgain(rows)) {
            throw Refused.conflict("count.countedAgain", number);
        }
        ledger.recountAll(rows.stream().map(CountBook.Row::back).toList());
        if (lots.reversals(number) > rows.size()) { // somebody did the same in this moment, and had the shelf before us
            throw Refused.conflict("count.takenBack", number);
        }
    }

    /** What the ledger showed of a lot when it was seen, without what was gone from the shelf by then. */
    public record Booked(LotNumber lot, long units) {}

    /** What posting compares with what was counted of each lot, so that the page shows the difference that it will make. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public List<Booked> booked(StoreCode store, Map<LotNumber, Units> seen) {
        actor.stores().require(store);
        List<CountedShelf> none = seen.entrySet().stream()
                .map(lot -> new CountedShelf(lot.getKey(), lot.getValue(), Units.ZERO))
                .toList();
        return withSalesBefore(Place.store(store), none).stream()
                .map(lot ->
                        new Booked(lot.lot(), lot.seen().value() - lot.counted().value()))
                .toList();
    }

    /** What was sold on days before and told of only since is no difference. */
    private List<CountedShelf> withSalesBefore(Place store, List<CountedShelf> counted) {
        if (counted.isEmpty()) {
            return counted;
        }
        Map<LotNumber, Units> shown =
                lots.shown(counted.stream().map(CountedShelf::lot).toList(), store);
        Predicate<CountedShelf> asSeen =
                each -> shown.getOrDefault(each.lot(), Units.ZERO).equals(each.seen());
        List<LotNumber> moved =
                counted.stream().filter(asSeen.negate()).map(CountedShelf::lot).toList();
        if (moved.isEmpty()) {
            return counted;
        }
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        Map<LotNumber, List<StoreLots.Change>> changes = lots.changes(moved, store);
        return counted.stream()
                .map(each -> each.withSalesBefore(
                        today, shown.getOrDefault(each.lot(), Units.ZERO), changes.getOrDefault(each.lot(), List.of())))
                .toList();
    }

    /** A lot that nobody has ever received cannot lie anywhere. */
    private LotNumber known(LotNumber lot) {
        return lots.lot(lot).number();
    }

    private static Movement movement(Place store, CountedShelf found, String number) {
        boolean more = found.counted().isMoreThan(found.seen());
        Units difference =
                more ? found.counted().minus(found.seen()) : found.seen().minus(found.counted());
        return new Movement(
                found.lot(),
                more ? Place.ADJUSTMENT : store,
                more ? store : Place.ADJUSTMENT,
                difference,
                MovementKind.COUNT,
                number);
    }

    /**
     * Units of a lot to be thrown away.
     *
     * @param photo what they look like; empty when nobody took one
     */
    public record Waste(LotNumber lot, Units units, WasteReason reason, Optional<PhotoFile> photo) {}

    /** Throws units of a lot away and gives the note's number; refused when fewer lie there. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public String waste(StoreCode store, Waste waste) {
        actor.stores().require(store);
        Refused.unless(!waste.units().isZero(), "waste.nothing");
        Optional<PhotoFile> drawn = waste.photo().map(PhotoFile::anew);
        known(waste.lot());
        String number = numbers.next("WS");
        Movement thrown = new Movement(
                waste.lot(), Place.store(store), Place.ADJUSTMENT, waste.units(), MovementKind.SCRAP, number);
        ledger.move(thrown);
        lots.add(new WasteNote(number, thrown, waste.reason(), stamps.now()));
        drawn.ifPresent(photo -> photographing.keep(number, photo));
        return number;
    }

    /** Takes back what was written off by mistake, by a reversing movement; the first entry stays. */
    @Transactional
    @Allowed({Role.STORE, Role.ASSISTANT})
    public void takeBack(String number) {
        WasteNote note = lots.waste(number)
                .filter(each -> actor.stores().includes(each.store()))
                .orElseThrow(() -> Refused.unknown("waste.unknown", number));
        if (lots.isTakenBack(number)) {
            throw Refused.conflict("waste.takenBack", number);
        }
        if (lots.isCountedSince(note)) {
            throw Refused.conflict("waste.counted", number);
        }
        Stamp now = stamps.now();
        ledger.recountAll(List.of(note.takenBack(now.at())));
        lots.add(new WasteTakenBack(number, now));
    }
}
