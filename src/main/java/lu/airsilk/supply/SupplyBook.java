package lu.airsilk.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * What is supplied and what is reserved, for the services of other capabilities. It knows no actor: whoever shows its
 * rows to people keeps them in their scope.
 */
@ApplicationScoped
public class SupplyBook {

    /** Where free cases of a product lie or fly, for a statement that needs them of all products at once. */
    private static final String FREE_CASES =
            "select sum((s.quantity - s.held - s.reserved) / cast(s.unitsPerCase as Long))"
                    + " from SupplySource s where s.kind in (CONSIGNMENT_LINE, LOT) and s.sku = ";

    private static final String RESERVED_CASES = "(select coalesce(sum(s.reserved / cast(s.unitsPerCase as Long)), 0L)"
            + " from SupplySource s where s.kind = PURCHASE_LINE and ";

    @Inject
    Supplies supplies;

    @Inject
    Reservations reservations;

    /**
     * The JPQL subselect of the whole cases in the air or at the hub that are nobody's yet, null when there are none.
     *
     * @param sku what the product is in the statement around it
     */
    public static String freeCases(String sku) {
        return "(" + FREE_CASES + sku + ")";
    }

    /** The JPQL subselect of the whole cases of a purchase line, by its reference, that are reserved for stores; zero without any. */
    public static String reservedCases(String purchaseLine) {
        return RESERVED_CASES + "s.reference = " + purchaseLine + ")";
    }

    /** The same of all purchase lines of a product. */
    public static String boughtAndReserved(String sku) {
        return RESERVED_CASES + "s.sku = " + sku + ")";
    }

    /** All supplies of these kinds that have units, by product, expiry and id. */
    public List<SupplyRow> supplies(Set<SupplyKind> kinds) {
        return kinds.isEmpty() ? List.of() : supplies.rows(kinds);
    }

    /** The same for these products only; none when no product is named. */
    public List<SupplyRow> supplies(Collection<Sku> skus, Set<SupplyKind> kinds) {
        return skus.isEmpty() || kinds.isEmpty() ? List.of() : supplies.rows(kinds, skus);
    }

    /** What is free on these kinds of supplies, by product. */
    public Map<Sku, Units> free(Set<SupplyKind> kinds) {
        return supplies.free(kinds);
    }

    /** The supply of this id; refused as unknown when there is none. */
    public SupplyRow supply(long id) {
        return supplies.row(id);
    }

    /** The supply of a purchase line, a consignment line or a lot. */
    public Optional<SupplyRow> supply(SupplyKind kind, String reference) {
        return supplies.row(kind, reference);
    }

    /** The supplies of many of them, by reference; unknown ones are not in the answer. */
    public Map<String, SupplyRow> supplies(SupplyKind kind, Collection<String> references) {
        return supplies.rows(kind, references);
    }

    /** The supplies of these lots, by lot; unknown ones are not in the answer. */
    public Map<LotNumber, SupplyRow> ofLots(Collection<LotNumber> lots) {
        return supplies
                .rows(SupplyKind.LOT, lots.stream().map(LotNumber::number).toList())
                .values()
                .stream()
                .collect(Collectors.toMap(row -> LotNumber.of(row.reference()), Function.identity()));
    }

    /** The supply of a lot; refused as unknown when there is no such lot. */
    public SupplyRow ofLot(LotNumber lot) {
        return supplies.row(lot);
    }

    /** These reservations, whatever their state, by the ids of their supplies and their own. */
    public List<ReservationRow> reservations(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : reservations.rows(ids);
    }

    /** When these reservations were made, by id. */
    public Map<Long, Instant> reservedAt(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : reservations.madeAt(ids);
    }

    /** All reservations of an order line, ended ones too, in the order in which they were made. */
    public List<ReservationRow> reservationsOf(String orderLine) {
        return reservations.ofOrderLines(List.of(orderLine));
    }

    /** The same for many order lines in one query. */
    public List<ReservationRow> reservationsOf(Collection<String> orderLines) {
        return orderLines.isEmpty() ? List.of() : reservations.ofOrderLines(orderLines);
    }

    /** The live reservations on a supply, in the order in which they were made. */
    public List<ReservationRow> reservationsOn(long supply) {
        return reservations.liveOn(List.of(supply));
    }

    /** The same for many supplies at once, by supply. */
    public Map<Long, List<ReservationRow>> reservationsOn(Collection<Long> ids) {
        return reservations.liveOn(ids).stream().collect(Collectors.groupingBy(ReservationRow::supply));
    }

    /** Those of these reservations, all on this supply, that {@link Supply#free} would give up for so many units. */
    public static List<ReservationRow> givenUp(SupplyRow supply, Units wanted, Collection<ReservationRow> live) {
        return Losers.whole(supply.free(), wanted, live);
    }

    /** A store's reservations on lots that no delivery has yet, by product and expiry. */
    public List<ReservationRow> hardReservations(StoreCode store) {
        return reservations.hardOf(store);
    }

    /** The order lines that have live reservations on the lines of a document. */
    public List<String> waitingFor(SupplyKind kind, String document) {
        return reservations.orderLines(kind, new LineRange(document));
    }

    /** What each store has reserved, live, of the supplies of a kind, by store and product. */
    public List<StoreReservations> reservedByStores(SupplyKind kind) {
        return reservations.sums(kind);
    }

    /** The same of the lines of one document. */
    public List<StoreReservations> reservedByStores(SupplyKind kind, String document) {
        return reservations.sums(kind, new LineRange(document));
    }

    /** The same of these lines or lots in units, by reference and store; what nobody waits for is not in the answer. */
    public Map<String, SortedMap<StoreCode, Units>> reservedByStores(SupplyKind kind, Collection<String> references) {
        return references.isEmpty() ? Map.of() : reservations.sums(kind, references);
    }

    /** The stores that have such reservations, by code. */
    public List<WaitingStore> waitingStores() {
        return reservations.waiting();
    }
}
