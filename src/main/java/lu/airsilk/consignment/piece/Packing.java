package lu.airsilk.consignment.piece;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.Sscc;
import lu.airsilk.shared.number.UldId;

/** Which cases are in which piece, and which piece goes with which flight. */
@ApplicationScoped
public class Packing {

    private static final int MOST_LABELLED = 300;

    @Inject
    Consignments consignments;

    @Inject
    Pieces pieces;

    @Inject
    Labels labels;

    @Inject
    ProductDirectory products;

    /**
     * Lays the cases out over the pieces in the order of the lines, as a proposal; part of the booking. More than some
     * hundred pieces are loose cases, whose labels are the supplier's.
     */
    public void layOut(Consignment consignment) {
        if (consignment.pieces() > MOST_LABELLED) {
            return;
        }
        List<PieceDraft> drafts = new PieceLayout(consignment, caseWeights(consignment)).drafts();
        List<Sscc> numbers = labels.next(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            pieces.add(new ConsignmentPiece(consignment.awb(), i + 1, numbers.get(i), drafts.get(i)));
        }
    }

    private Map<Sku, Grams> caseWeights(Consignment consignment) {
        List<Sku> skus = consignment.lines().stream().map(ConsignmentLine::sku).toList();
        return products.facts(skus).values().stream()
                .collect(Collectors.toMap(ProductFacts::sku, ProductFacts::caseGrams));
    }

    /** Lays out what is on board now; the labels before are spent. */
    public void layOutAnew(Consignment consignment) {
        pieces.removeAll(consignment.awb());
        layOut(consignment);
    }

    /** Takes pieces off the flights that it is no longer booked on. */
    public void unloadFromOthers(Consignment consignment) {
        pieces.of(consignment.awb())
                .forEach(piece -> piece.unloadUnless(key -> consignment.on(key).isPresent()));
    }

    public void unpack(AirWaybillNumber awb) {
        pieces.removeAll(awb);
    }

    /**
     * Says how the goods are really packed, piece by piece.
     *
     * @param drafts as many as there are pieces; refused unless they hold exactly the cases of each line and weigh what
     *     the waybill says
     */
    @Transactional
    @Allowed({Role.IMPORT, Role.HUB})
    public void pack(AirWaybillNumber awb, List<PieceDraft> drafts) {
        Consignment consignment = known(awb);
        Refused.unless(drafts.size() == consignment.pieces(), "piece.count", awb, consignment.pieces(), drafts.size());
        refuseOtherGoods(consignment, drafts);
        List<ConsignmentPiece> packed = pieces.of(awb);
        Refused.unless(packed.size() == drafts.size(), "piece.loose", awb, MOST_LABELLED);
        for (int i = 0; i < drafts.size(); i++) {
            packed.get(i).pack(drafts.get(i));
        }
    }

    private static void refuseOtherGoods(Consignment consignment, List<PieceDraft> drafts) {
        List<Refusal> wrong = new ArrayList<>();
        for (ConsignmentLine line : consignment.lines()) {
            Cases packed = drafts.stream()
                    .map(draft -> draft.contents().of(line.position()))
                    .reduce(Cases.ZERO, Cases::plus);
            if (!packed.equals(line.cases())) {
                wrong.add(Refusal.of("piece.cases", line.ref(), packed, line.cases()));
            }
        }
        Grams gross = drafts.stream().map(PieceDraft::gross).reduce(Grams.ZERO, Grams::plus);
        if (!gross.equals(consignment.gross())) {
            wrong.add(Refusal.of(
                    "piece.weight",
                    consignment.awb(),
                    gross.kilograms(),
                    consignment.gross().kilograms()));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    /** These pieces go with this flight, in this unit or loose; a piece may be moved to another flight. */
    @Transactional
    @Allowed({Role.IMPORT, Role.HUB})
    public void load(AirWaybillNumber awb, Set<Integer> numbers, FlightKey flight, Optional<UldId> unit) {
        known(awb);
        List<ConsignmentPiece> chosen = pieces.of(awb).stream()
                .filter(piece -> numbers.contains(piece.number()))
                .toList();
        Refused.unless(chosen.size() == numbers.size() && !chosen.isEmpty(), "piece.unknown", awb, numbers);
        chosen.forEach(piece -> piece.load(flight, unit));
    }

    /** The carrier named the units on a flight: the pieces built into them are on it. */
    public void loadedInto(AirWaybillNumber awb, Set<String> units, FlightKey flight) {
        if (!units.isEmpty()) {
            pieces.of(awb).stream()
                    .filter(piece -> piece.uld().filter(units::contains).isPresent())
                    .forEach(piece -> piece.load(flight, Optional.empty()));
        }
    }

    private Consignment known(AirWaybillNumber awb) {
        return consignments.lock(awb).orElseThrow(() -> consignments.unknown(awb));
    }
}
