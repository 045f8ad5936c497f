package lu.airsilk.stock.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;
import lu.airsilk.stock.LotsOnTrucks;

/** A hold reaches the hub alone: stores that have a lot, or get it with a truck, are found here and told that it is called back. */
@ApplicationScoped
public class Recalling {

    private static final String RECALLED = "notice.recalled";
    private static final String WHY = "notice.recalledWhy";

    @Inject
    LotBook lots;

    @Inject
    LotsOnTrucks trucks;

    @Inject
    ProductDirectory products;

    @Inject
    Notifying notifying;

    /** What a store has or gets of one lot. */
    private record Share(StoreCode store, LotNumber lot, Units there, Units coming, List<String> deliveries) {

        Share plus(Share other) {
            return new Share(
                    store,
                    lot,
                    there.plus(other.there),
                    coming.plus(other.coming),
                    Stream.concat(deliveries.stream(), other.deliveries.stream())
                            .distinct()
                            .toList());
        }
    }

    /** The stores that have some of these lots or get some, by code. */
    @Allowed({Role.QUALITY, Role.HUB})
    public List<ConcernedStore> stores(Collection<LotNumber> wanted) {
        List<Share> shares = shares(wanted);
        Map<String, Map<StoreCode, Instant>> told = told(shares);
        return shares.stream()
                .collect(Collectors.groupingBy(Share::store, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofStore -> store(ofStore, told))
                .toList();
    }

    private static ConcernedStore store(List<Share> shares, Map<String, Map<StoreCode, Instant>> told) {
        Share all = shares.stream().reduce(Share::plus).orElseThrow();
        List<Optional<Instant>> known =
                shares.stream().map(share -> since(share, told)).toList();
        return new ConcernedStore(
                all.store(),
                all.there(),
                all.coming(),
                all.deliveries(),
                known.stream().allMatch(Optional::isPresent)
                        ? known.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                        : Optional.empty());
    }

    private static Optional<Instant> since(Share share, Map<String, Map<StoreCode, Instant>> told) {
        return Optional.ofNullable(
                told.getOrDefault(page(share.lot()), Map.of()).get(share.store()));
    }

    /**
     * Tells each of these stores that does not know it yet that the lots are called back.
     *
     * @return how many stores were told
     */
    @Transactional
    @Allowed({Role.QUALITY, Role.HUB})
    public int tell(Collection<LotNumber> wanted, String note) {
        List<Share> shares = shares(wanted);
        Map<String, Map<StoreCode, Instant>> told = told(shares);
        List<Share> untold =
                shares.stream().filter(share -> since(share, told).isEmpty()).toList();
        Map<LotNumber, LotRow> rows =
                lots.lots(untold.stream().map(Share::lot).distinct().toList());
        Map<Sku, Names> names = products.names(
                rows.values().stream().map(row -> row.birth().sku()).distinct().toList());
        untold.forEach(share -> {
            LotRow lot = Objects.requireNonNull(rows.get(share.lot()));
            notifying.tell(Audience.store(share.store()), said(share, lot, names, note.strip()), page(share.lot()));
        });
        return (int) untold.stream().map(Share::store).distinct().count();
    }

    /** By the number that stands on the goods where one does. */
    private static Reason said(Share share, LotRow lot, Map<Sku, Names> names, String note) {
        String printed = lot.birth().supplierLot().orElse(share.lot()).number();
        String product = Optional.ofNullable(names.get(lot.birth().sku()))
                .map(Texts::kept)
                .orElse(lot.birth().sku().code());
        return note.isEmpty()
                ? Reason.of(RECALLED, printed, product, share.there(), share.coming())
                : Reason.of(WHY, printed, product, share.there(), share.coming(), note);
    }

    /** By lot and store, in both orders the same; what neither has nor gets any is left out. */
    private List<Share> shares(Collection<LotNumber> wanted) {
        Stream<Share> there = lots.lying(wanted).entrySet().stream()
                .flatMap(lot -> lot.getValue().entrySet().stream()
                        .flatMap(place -> place.getKey().store().stream()
                                .map(store ->
                                        new Share(store, lot.getKey(), place.getValue(), Units.ZERO, List.of()))));
        Stream<Share> coming = trucks.of(wanted).stream()
                .map(load -> new Share(load.store(), load.lot(), Units.ZERO, load.units(), List.of(load.delivery())));
        return Stream.concat(there, coming)
                .collect(Collectors.groupingBy(
                        share -> share.store() + " " + share.lot(), TreeMap::new, Collectors.reducing(Share::plus)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, Map<StoreCode, Instant>> told(List<Share> shares) {
        return notifying.told(
                List.of(RECALLED, WHY),
                shares.stream().map(share -> page(share.lot())).distinct().toList());
    }

    /** Where a store sees what it has of the lot. */
    private static String page(LotNumber lot) {
        return "/stock/store-stock.xhtml?lot=" + lot;
    }
}
