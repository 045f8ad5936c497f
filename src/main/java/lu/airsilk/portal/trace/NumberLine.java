package lu.airsilk.portal.trace;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.identity.Allowed;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.LotBook;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/**
 * Where all units of a product are, from the supplier to the shelves. A unit stands at one stop only, so the stops add
 * up to all that was confirmed and is neither sold nor lost. Three queries, whatever the number of documents.
 */
@ApplicationScoped
public class NumberLine {

    @Inject
    SupplyBook supplies;

    @Inject
    LotBook lots;

    @Inject
    ConsignmentStages stages;

    /**
     * A stop and what stands there.
     *
     * @param papers the purchase orders, air waybills or places that the units are counted under, each with its own
     */
    public record Stop(NumberStop at, Units units, SortedMap<String, Units> papers) {}

    /** All stops in their order, empty ones too. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public List<Stop> of(Sku sku) {
        Map<NumberStop, SortedMap<String, Units>> found = new EnumMap<>(NumberStop.class);
        List<SupplyRow> coming =
                supplies.supplies(List.of(sku), Set.of(SupplyKind.PURCHASE_LINE, SupplyKind.CONSIGNMENT_LINE));
        Map<String, NumberStop> flying = flying(coming);
        coming.forEach(row -> add(
                found,
                isOrdered(row) ? NumberStop.ON_ORDER : Objects.requireNonNull(flying.get(paper(row))),
                paper(row),
                row.quantity()));
        lots.lying(sku).forEach((place, units) -> add(found, NumberStop.of(place), place.code(), units));
        return Arrays.stream(NumberStop.values())
                .map(stop -> stop(stop, found.getOrDefault(stop, new TreeMap<>())))
                .toList();
    }

    /** Where the goods of each air waybill stand. */
    private Map<String, NumberStop> flying(List<SupplyRow> coming) {
        Set<AirWaybillNumber> awbs = coming.stream()
                .filter(row -> !isOrdered(row))
                .map(row -> new AirWaybillNumber(paper(row)))
                .collect(Collectors.toSet());
        return stages.of(awbs).entrySet().stream()
                .collect(Collectors.toMap(awb -> awb.getKey().toString(), awb -> NumberStop.of(awb.getValue())));
    }

    private static boolean isOrdered(SupplyRow row) {
        return row.kind() == SupplyKind.PURCHASE_LINE;
    }

    /** The document of a line such as {@code PO-26-000017/3}. */
    private static String paper(SupplyRow row) {
        return row.reference().substring(0, row.reference().lastIndexOf('/'));
    }

    private static void add(
            Map<NumberStop, SortedMap<String, Units>> found, NumberStop stop, String paper, Units units) {
        found.computeIfAbsent(stop, any -> new TreeMap<>()).merge(paper, units, Units::plus);
    }

    private static Stop stop(NumberStop at, SortedMap<String, Units> papers) {
        return new Stop(at, papers.values().stream().reduce(Units.ZERO, Units::plus), papers);
    }
}
