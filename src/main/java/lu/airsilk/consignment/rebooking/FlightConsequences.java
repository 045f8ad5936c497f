package lu.airsilk.consignment.rebooking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.order.FlightPromises;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a change of a departure means for the goods booked on it, by air waybill.
 *
 * @param promised lines of orders that wait for it as they were promised, whose goods are perhaps not booked yet
 * @param beside other lines that wait for products on it, of which nobody has said that they get these
 * @param proposal for a cancellation without another departure named: the next one with room for all; empty otherwise
 */
public record FlightConsequences(
        FlightRow flight,
        List<Affected> consignments,
        Optional<FlightRow> proposal,
        List<FlightPromises.Hanging> promised,
        List<FlightPromises.Hanging> beside) {

    public FlightConsequences {
        promised = List.copyOf(promised);
        beside = List.copyOf(beside);
        consignments = List.copyOf(consignments);
    }

    /**
     * A consignment on the departure.
     *
     * @param pieces how many of its pieces are on it
     * @param before when its last piece was to land
     * @param after when its last piece will land; empty when it must wait for a flight
     * @param products how many products it carries
     * @param waiting what stores were promised of it, by store
     */
    public record Affected(
            AirWaybillNumber awb,
            int pieces,
            Optional<Instant> before,
            Optional<Instant> after,
            long products,
            List<FiledLine.Waiting> waiting) {

        public Affected {
            waiting = List.copyOf(waiting);
        }

        /** Whether the stores wait longer. */
        public boolean later() {
            return after.isEmpty() || before.isEmpty() || after.get().isAfter(before.get());
        }
    }

    /** How many stores wait for goods on it, or were promised something by it. */
    public long stores() {
        return concerned().count();
    }

    /** These stores, each once. */
    Stream<StoreCode> concerned() {
        return Stream.concat(
                        consignments.stream()
                                .flatMap(each -> each.waiting().stream())
                                .map(FiledLine.Waiting::store),
                        promised.stream().map(FlightPromises.Hanging::store))
                .distinct();
    }

    /** Stores of which neither is so, and whose day may move all the same, for they wait for products on it. */
    public List<StoreCode> perhaps() {
        Set<StoreCode> certain = concerned().collect(Collectors.toSet());
        return beside.stream()
                .map(FlightPromises.Hanging::store)
                .filter(store -> !certain.contains(store))
                .toList();
    }

    /** How many lines of orders wait for it. */
    public long promisedLines() {
        return promised.stream().mapToLong(FlightPromises.Hanging::lines).sum();
    }
}
