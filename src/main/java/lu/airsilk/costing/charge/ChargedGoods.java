package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.customs.Declarations;
import lu.airsilk.customs.DeclaredEntry;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;
import lu.airsilk.stock.LotRow;

/** Whose goods bear a charge: it falls on lines of one waybill, whatever it was asked for. */
@ApplicationScoped
class ChargedGoods {

    @Inject
    ConsignmentBook consignments;

    @Inject
    ConsignmentStages stages;

    @Inject
    Declarations declarations;

    @Inject
    LotBook lots;

    /**
     * What bears a charge.
     *
     * @param of under the number by which we call it
     * @param lines their places on the waybill; none: all of them
     */
    record Bearer(ChargedThing of, AirWaybillNumber awb, SortedSet<Integer> lines) {}

    /** Refused when there is no such thing, when nothing more is charged to it, and when its lines are others. */
    Bearer bearer(NewCharge draft) {
        Bearer bearer = switch (draft.of().kind()) {
            case WAYBILL ->
                new Bearer(draft.of(), AirWaybillNumber.of(draft.of().id()), draft.lines());
            case ENTRY -> ofEntry(draft);
            case LOT -> ofLot(draft);
            case FLIGHT, DELIVERY ->
                throw Refused.because("charge.of", draft.of().kind());
        };
        requireLines(bearer);
        if (stages.isClosed(bearer.awb())) {
            throw Refused.conflict("charge.closed", bearer.awb());
        }
        return bearer;
    }

    /** All that was declared under one entry is all of its waybill; of several entries the lines must be told. */
    private Bearer ofEntry(NewCharge draft) {
        DeclaredEntry entry = declarations
                .entry(draft.of().id())
                .orElseThrow(() -> Refused.unknown("charge.entry", draft.of().id()));
        int entries = declarations.entries(entry.awb()).size();
        if (entries > 1 && draft.lines().isEmpty()) {
            throw Refused.because("charge.entryLines", entry.number(), entries, entry.awb())
                    .at("lines");
        }
        return new Bearer(entry(entry), entry.awb(), draft.lines());
    }

    /** The line that the lot was counted on bears it alone. */
    private Bearer ofLot(NewCharge draft) {
        LotNumber number = LotNumber.of(draft.of().id());
        LotRow lot = lots.lot(number).orElseThrow(() -> Refused.unknown("charge.lot", number));
        AirWaybillNumber awb =
                lot.birth().consignment().orElseThrow(() -> Refused.because("charge.lotNotFlown", number));
        if (lots.reversed(List.of(number)).contains(number)) {
            throw Refused.conflict("charge.lotGone", number, awb);
        }
        int line = line(lot, awb);
        if (!draft.lines().isEmpty() && !draft.lines().equals(new TreeSet<>(List.of(line)))) {
            throw Refused.because("charge.lotLine", number, line).at("lines");
        }
        return new Bearer(draft.of(), awb, new TreeSet<>(List.of(line)));
    }

    private int line(LotRow lot, AirWaybillNumber awb) {
        return 1
                + consignments.sheet(awb).lines().stream()
                        .map(ConsignmentSheet.Line::line)
                        .toList()
                        .indexOf(countedOn(lot, awb));
    }

    /** The line of the waybill: a lot's receipt line ends with its position. */
    static String countedOn(LotRow lot, AirWaybillNumber awb) {
        String counted = lot.birth().receiptLine();
        return awb + counted.substring(counted.lastIndexOf('/'));
    }

    private void requireLines(Bearer bearer) {
        int last = consignments.sheet(bearer.awb()).lines().size();
        SortedSet<Integer> strangers = new TreeSet<>(bearer.lines());
        strangers.removeIf(line -> line >= 1 && line <= last);
        if (!strangers.isEmpty()) {
            throw Refused.because("charge.lines", bearer.awb().number(), strangers.first(), last)
                    .at("lines");
        }
    }

    /** The waybill itself, its entries and its lots. */
    List<Chargeable> of(AirWaybillNumber awb) {
        Chargeable whole = new Chargeable(ChargedThing.waybill(awb), Optional.empty(), Optional.empty());
        Stream<Chargeable> entries = declarations.entries(awb).stream()
                .map(entry -> new Chargeable(entry(entry), Optional.of(entry.entryNumber()), Optional.empty()));
        List<LotRow> counted = lots.lotsOf(awb);
        Set<LotNumber> reversed =
                lots.reversed(counted.stream().map(LotRow::number).toList());
        Stream<Chargeable> born = counted.stream()
                .filter(lot -> !reversed.contains(lot.number()))
                .map(lot -> new Chargeable(
                        new ChargedThing(ChargedThing.Kind.LOT, lot.number().number()),
                        Optional.empty(),
                        Optional.of(lot.birth().sku())));
        return Stream.of(Stream.of(whole), entries, born)
                .flatMap(Function.identity())
                .toList();
    }

    private static ChargedThing entry(DeclaredEntry entry) {
        return new ChargedThing(ChargedThing.Kind.ENTRY, entry.number());
    }
}
