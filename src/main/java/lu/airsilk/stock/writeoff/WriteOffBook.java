package lu.airsilk.stock.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.photo.PhotoBook;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotCost;
import lu.airsilk.stock.LotCosts;
import lu.airsilk.stock.LotRow;
import lu.airsilk.stock.hold.HoldBook;
import lu.airsilk.stock.lot.HoldRow;
import lu.airsilk.supply.SupplyBook;

/** What is written off at the hub, and what there is to write off. */
@ApplicationScoped
public class WriteOffBook {

    @Inject
    HubWriteOffs writeOffs;

    @Inject
    PhotoBook photos;

    @Inject
    HoldBook holds;

    @Inject
    LotBook lots;

    @Inject
    SupplyBook supplies;

    @Inject
    LotCosts costs;

    @Inject
    Clock clock;

    /** A page of them, the newest first; of one state only when it is asked for. */
    @Allowed({Role.HUB, Role.QUALITY, Role.FINANCE, Role.AUDIT})
    public Page<WriteOffRow> rows(Optional<WriteOffState> state, Paging paging) {
        Page<HubWriteOffs.Noted> page = writeOffs.page(state, paging);
        Set<String> pictured = pictured(
                page.items().stream().map(noted -> noted.writeOff().number()).toList());
        return page.map(noted -> noted.row(pictured.contains(noted.writeOff().number())));
    }

    @Allowed({Role.HUB, Role.QUALITY, Role.FINANCE, Role.AUDIT})
    public WriteOffRow row(String number) {
        return writeOffs.noted(number).row(!pictured(List.of(number)).isEmpty());
    }

    /** What the goods of these have cost, by number; one of which nobody knows it is not in the answer. */
    @Allowed({Role.FINANCE, Role.AUDIT})
    public Map<String, WriteOffCost> costs(List<WriteOffRow> rows) {
        Map<LotNumber, LotCost> known =
                costs.of(rows.stream().map(WriteOffRow::lot).collect(Collectors.toSet()));
        return rows.stream()
                .flatMap(
                        row -> Optional.ofNullable(known.get(row.lot())).map(lot -> WriteOffCost.of(row, lot)).stream())
                .collect(Collectors.toMap(WriteOffCost::number, Function.identity()));
    }

    /** The same of one; empty when nobody knows. */
    @Allowed({Role.FINANCE, Role.AUDIT})
    public Optional<WriteOffCost> cost(WriteOffRow row) {
        return Optional.ofNullable(costs(List.of(row)).get(row.number()));
    }

    private Set<String> pictured(List<String> numbers) {
        return numbers.isEmpty() ? Set.of() : photos.pictured(numbers);
    }

    /** What the goods look like; unknown when nobody took a photo. */
    @Allowed({Role.HUB, Role.QUALITY, Role.FINANCE, Role.AUDIT})
    public PhotoFile photo(String number) {
        return photos.file(row(number).number());
    }

    /** A hold from which goods are to be written off. */
    @Allowed({Role.HUB, Role.QUALITY})
    public HoldRow hold(long id) {
        return holds.row(id);
    }

    /** What of a lot lies at the hub, and how much of it can be written off; unknown when there is no such lot. */
    @Allowed({Role.HUB, Role.QUALITY})
    public LotAtHub at(LotNumber number) {
        LotRow lot = lots.lot(number).orElseThrow(() -> Refused.unknown("lot.unknown", number));
        return LotAtHub.of(lot, supplies.ofLot(number), LocalDate.now(clock.withZone(Zones.CGO)));
    }
}
