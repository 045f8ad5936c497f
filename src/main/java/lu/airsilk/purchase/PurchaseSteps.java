package lu.airsilk.purchase;

import static lu.airsilk.desk.TraceKind.IMPORT;
import static lu.airsilk.desk.TraceKind.PRICE_LIST;
import static lu.airsilk.desk.TraceKind.PURCHASE_LINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.PriceDirectory.Priced;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * From the supplier's sheet to the purchase line: the price list that was in force for the product when the order was
 * made, and the sheet that it came from.
 */
@ApplicationScoped
class PurchaseSteps implements TraceSteps {

    private static final Set<PurchaseState> ANSWERED =
            EnumSet.of(PurchaseState.CONFIRMED, PurchaseState.CONSIGNED, PurchaseState.RECEIVED);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    PriceDirectory prices;

    private record Bought(
            String order,
            Integer position,
            SupplierCode supplier,
            Sku sku,
            Instant madeAt,
            PurchaseState state,
            Cases ordered,
            Cases confirmed,
            Long unitsPerCase) {

        String line() {
            return order + "/" + position;
        }

        long units() {
            Cases cases = ANSWERED.contains(state) ? confirmed : ordered;
            return Math.multiplyExact(cases.value(), unitsPerCase);
        }

        boolean isPricedBy(Priced list) {
            return list.supplier().equals(supplier)
                    && list.sku().equals(sku)
                    && !list.validFrom().isAfter(LocalDate.ofInstant(madeAt, Zones.LUX))
                    && !list.decidedAt().isAfter(madeAt);
        }
    }

    @Override
    public List<TraceNode> lines(TraceKind kind, String document) {
        return kind == PURCHASE_LINE
                ? bought(Set.of(document))
                        .map(line -> new TraceNode(kind, line.line()))
                        .toList()
                : List.of();
    }

    /** Sheet → price list → purchase line: the confirmed cases, or the ordered ones until the supplier has answered. */
    @Override
    public Stream<TraceFlow> into(Collection<TraceNode> stations) {
        Set<String> purchaseLines = TraceNode.ids(PURCHASE_LINE, stations);
        Set<String> orders = purchaseLines.stream().map(TraceNode::document).collect(Collectors.toSet());
        List<Bought> lines = bought(orders)
                .filter(line -> purchaseLines.contains(line.line()))
                .toList();
        List<Priced> lists = lines.isEmpty() ? List.of() : priced(lines);
        return lines.stream().flatMap(line -> inForce(lists, line).stream().flatMap(list -> flows(list, line)));
    }

    private static Optional<Priced> inForce(List<Priced> strongestFirst, Bought line) {
        return strongestFirst.stream().filter(list -> line.isPricedBy(list)).findFirst();
    }

    private static Stream<TraceFlow> flows(Priced list, Bought line) {
        return Stream.of(
                TraceFlow.of(IMPORT, list.sheet(), PRICE_LIST, list.list(), line.units()),
                TraceFlow.of(PRICE_LIST, list.list(), PURCHASE_LINE, line.line(), line.units()));
    }

    private Stream<Bought> bought(Set<String> orders) {
        return orders.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select o.number, l.position, o.supplier, l.sku, o.madeAt, o.state, l.ordered,"
                                        + " l.confirmed, l.unitsPerCase from PurchaseLine l join l.order o"
                                        + " where o.number in :orders",
                                Bought.class)
                        .setParameter("orders", orders)
                        .getResultList()
                        .stream();
    }

    private List<Priced> priced(List<Bought> lines) {
        return prices.priced(
                lines.stream().map(Bought::supplier).collect(Collectors.toSet()),
                lines.stream().map(Bought::sku).collect(Collectors.toSet()));
    }
}
