package lu.airsilk.purchase.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/**
 * A purchase order with its lines, for staff.
 *
 * @param departure its flight as it stands in the timetable now
 */
public record PurchaseSheet(
        PurchaseOrderNumber number,
        SupplierCode supplier,
        PurchaseState state,
        Money total,
        Instant madeAt,
        int version,
        Optional<String> flight,
        Optional<FlightRow> departure,
        int revision,
        Optional<String> amendedWhy,
        Optional<String> approvedBy,
        boolean wasSent,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param cases that are wanted
     * @param difference what the supplier did not confirm
     * @param cancelled what was ordered and is not wanted any more
     * @param price of a case, by the supplier's answer where there is one
     * @param requiredBy when it must be in Luxembourg, as it was ordered and stands on the supplier's paper
     * @param due the same by the latest word on its flight
     * @param declined what the supplier had answered when finance sent its answer back
     */
    public record Line(
            PurchaseLineRef ref,
            Sku sku,
            long unitsPerCase,
            Cases cases,
            Cases confirmed,
            Cases difference,
            Cases cancelled,
            Cases consigned,
            Units receivedUnits,
            Units missingUnits,
            Money price,
            Money orderedPrice,
            @Nullable LocalDate shipDay,
            @Nullable LocalDate requiredBy,
            @Nullable LocalDate due,
            Set<AnswerDifference> differences,
            Optional<ConfirmedLine> declined) {

        public Line {
            differences = Set.copyOf(differences);
        }
    }

    /** The flight that its goods are still to take; none for what is withdrawn, is booked, on whatever flight, or has come. */
    public Optional<String> toTake() {
        return flight.filter(_ -> switch (state) {
            case CANCELLED, RECEIVED -> false;
            case CONSIGNED -> lines.stream().anyMatch(line -> line.confirmed().isMoreThan(line.consigned()));
            default -> true;
        });
    }

    /** The lines of which cases are on no consignment yet. */
    public List<Line> toFly() {
        return switch (state) {
            case CANCELLED, RECEIVED -> List.of();
            case DRAFT, SUBMITTED, APPROVED, SENT ->
                lines.stream().filter(line -> !line.cases().isZero()).toList();
            default ->
                lines.stream()
                        .filter(line -> line.confirmed().isMoreThan(line.consigned()))
                        .toList();
        };
    }

    public static PurchaseSheet of(PurchaseOrder order, Optional<FlightRow> departure) {
        boolean answered = order.state().compareTo(PurchaseState.ANSWERED) >= 0;
        return new PurchaseSheet(
                order.number(),
                order.supplier(),
                order.state(),
                order.total(),
                order.madeAt(),
                order.version(),
                order.flight(),
                departure,
                order.revision(),
                order.amendedWhy(),
                order.approvedBy(),
                order.wasSent(),
                order.lines().stream()
                        .map(line -> line(line, answered, departure))
                        .toList());
    }

    private static Line line(PurchaseLine line, boolean answered, Optional<FlightRow> departure) {
        LocalDate due = line.due(departure);
        return new Line(
                line.ref(),
                line.sku(),
                line.pack().unitsPerCase(),
                line.wanted(),
                line.confirmed(),
                answered ? line.wanted().minus(line.confirmed()) : Cases.ZERO,
                line.cancelled(),
                line.consigned(),
                line.receivedUnits(),
                line.missingUnits(),
                line.price(),
                line.orderedPrice(),
                line.shipDay(),
                line.requiredBy(),
                due,
                answered ? line.differences(due) : Set.of(),
                line.declined());
    }
}
