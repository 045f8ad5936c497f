package lu.airsilk.portal.trace;

import static lu.airsilk.portal.trace.TraceKind.IMPORT;
import static lu.airsilk.portal.trace.TraceKind.PRICE_LIST;
import static lu.airsilk.portal.trace.TraceKind.PURCHASE_LINE;

import jakarta.enterprise.context.ApplicationScoped;
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
import lu.airsilk.location.Zones;
import lu.airsilk.purchase.PurchaseState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * From the supplier's sheet to the purchase line: the price list that was in force for the product when the order was
 * made, and the sheet that it came from.
 */
@ApplicationScoped
class TraceOrigin {

    private static final Set<PurchaseState> ANSWERED =
            EnumSet.of(PurchaseState.CONFIRMED, PurchaseState.CONSIGNED, PurchaseState.RECEIVED);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

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
    }

    private record Priced(
            String list, String sheet, SupplierCode supplier, Sku sku, LocalDate validFrom, Instant decidedAt) {

        boolean holdsFor(Bought line) {
            return supplier.equals(line.supplier())
                    && sku.equals(line.sku())
                    && !validFrom.isAfter(LocalDate.ofInstant(line.madeAt(), Zones.LUX))
                    && !decidedAt.isAfter(line.madeAt());
        }
    }

    /** Sheet → price list → purchase line: the confirmed cases, or the ordered ones until the supplier has answered. */
    Stream<TraceFlow> of(Collection<String> purchaseLines) {
        List<Bought> lines = purchaseLines.isEmpty() ? List.of() : bought(purchaseLines);
        List<Priced> lists = lines.isEmpty() ? List.of() : priced(lines);
        return lines.stream().flatMap(line -> inForce(lists, line).stream().flatMap(list -> flows(list, line)));
    }

    private static Optional<Priced> inForce(List<Priced> strongestFirst, Bought line) {
        return strongestFirst.stream().filter(list -> list.holdsFor(line)).findFirst();
    }

    private static Stream<TraceFlow> flows(Priced list, Bought line) {
        return Stream.of(
                TraceFlow.of(IMPORT, list.sheet(), PRICE_LIST, list.list(), line.units()),
                TraceFlow.of(PRICE_LIST, list.list(), PURCHASE_LINE, line.line(), line.units()));
    }

    private List<Bought> bought(Collection<String> wanted) {
        Set<String> orders = wanted.stream()
                .map(line -> line.substring(0, line.lastIndexOf('/')))
                .collect(Collectors.toSet());
        return database.createQuery(
                        "select o.number, l.position, o.supplier, l.sku, o.madeAt, o.state, l.ordered, l.confirmed,"
                                + " l.unitsPerCase from PurchaseLine l join l.order o where o.number in :orders",
                        Bought.class)
                .setParameter("orders", orders)
                .getResultStream()
                .filter(line -> wanted.contains(line.line()))
                .toList();
    }

    private List<Priced> priced(List<Bought> lines) {
        return database.createQuery(
                        "select p.number, p.importNumber, p.supplier, l.sku, p.validFrom, p.decidedAt from PriceLine l"
                                + " join SupplierPriceList p on p.id = l.listId where p.state = APPROVED"
                                + " and p.supplier in :suppliers and l.sku in :skus"
                                + " order by p.validFrom desc, p.decidedAt desc, l.id desc",
                        Priced.class)
                .setParameter("suppliers", lines.stream().map(Bought::supplier).collect(Collectors.toSet()))
                .setParameter("skus", lines.stream().map(Bought::sku).collect(Collectors.toSet()))
                .getResultList();
    }
}
