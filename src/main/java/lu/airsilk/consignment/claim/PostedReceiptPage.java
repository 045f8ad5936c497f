package lu.airsilk.consignment.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.HeldUnits;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.PutAwayRow;
import lu.airsilk.stock.PuttingAway;
import lu.airsilk.stock.ReceivedLot;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** What the posting of a receipt has made: lots, and discrepancies where something differs. */
@Named
@RequestScoped
public class PostedReceiptPage {

    @Inject
    LotBook lots;

    @Inject
    SupplyBook supplies;

    @Inject
    PuttingAway putting;

    @Inject
    DiscrepancyBook discrepancies;

    @Inject
    ProductDirectory products;

    /**
     * A lot that was born.
     *
     * @param held what of it nobody may have for now, and why
     * @param kept units that stores have reserved
     * @param place where it belongs or lies
     */
    public record Born(
            ReceivedLot received, String product, List<HeldUnits> held, Units kept, Optional<PutAwayRow> place) {

        /** How it is chosen by: its number and name, and what of it does not belong among the saleable goods. */
        public String label() {
            String name = received.lot().number() + " · " + product;
            return held.stream().map(this::apart).reduce(name, (label, each) -> label + " · " + each);
        }

        private String apart(HeldUnits some) {
            return PageWords.say("receiptView.apart", Say.word(some.kind()), Say.packed(some.units(), unitsPerCase()));
        }

        public long unitsPerCase() {
            return received.lot().birth().pack().unitsPerCase();
        }
    }

    public List<Born> lots(AirWaybillNumber awb) {
        List<ReceivedLot> received = lots.received(awb);
        List<Sku> skus =
                received.stream().map(lot -> lot.lot().birth().sku()).distinct().toList();
        Surroundings known = new Surroundings(
                products.facts(skus),
                supplies.supplies(skus, Set.of(SupplyKind.LOT)).stream()
                        .collect(Collectors.toMap(SupplyRow::reference, Function.identity())),
                putting.held(received.stream().map(lot -> lot.lot().number()).toList()),
                putting.of(received.stream().map(lot -> lot.lot().number()).toList()).stream()
                        .collect(Collectors.toMap(PutAwayRow::lot, Function.identity())));
        return received.stream().map(lot -> born(lot, known)).toList();
    }

    /** Those that still stand at the dock. */
    public List<Born> unplaced(AirWaybillNumber awb) {
        return lots(awb).stream()
                .filter(born ->
                        born.place().filter(place -> place.bin().isEmpty()).isPresent())
                .toList();
    }

    private record Surroundings(
            Map<Sku, ProductFacts> products,
            Map<String, SupplyRow> supplies,
            Map<LotNumber, List<HeldUnits>> held,
            Map<LotNumber, PutAwayRow> places) {}

    private static Born born(ReceivedLot lot, Surroundings known) {
        Sku sku = lot.lot().birth().sku();
        ProductFacts product = known.products().get(sku);
        SupplyRow supply = known.supplies().get(lot.lot().number().number());
        return new Born(
                lot,
                product == null ? sku.code() : product.names().in(PageWords.reader()),
                known.held().getOrDefault(lot.lot().number(), List.of()),
                supply == null ? Units.ZERO : supply.reserved(),
                Optional.ofNullable(known.places().get(lot.lot().number())));
    }

    public List<DiscrepancyRow> cases(AirWaybillNumber awb) {
        return discrepancies.of(awb);
    }
}
