package lu.airsilk.allocation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.allocation.share.GivenLine;
import lu.airsilk.allocation.share.GivenShare;
import lu.airsilk.allocation.share.StillFitting;
import lu.airsilk.allocation.share.Wish;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.order.LineAllocation;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.Supply;

/** Makes a run true: reservations first, by supply; then the order lines, each with why. */
@ApplicationScoped
class Committing {

    @Inject
    AllocationRuns runs;

    @Inject
    RunFitting fitting;

    @Inject
    Supply supply;

    @Inject
    OrderFulfilment orders;

    @Inject
    GivenGoods given;

    @Inject
    ConsignmentBook consignments;

    @Inject
    FlightSchedule flights;

    @Inject
    Clock clock;

    AllocationCommitted commit(AllocationRun run) {
        List<GivenLine> lines = runs.lines(run);
        List<GivenShare> shares = runs.shares(run);
        lock(shares);
        StillFitting fit = fitting.of(run, lines, shares);
        fit.require();
        Set<LineRef> waiting = fit.now().wishes().stream().map(Wish::line).collect(Collectors.toSet());
        reserve(run, lines, shares);
        orders.allocated(
                lines.stream()
                        .filter(line -> waiting.contains(line.line()))
                        .map(line ->
                                new LineAllocation(line.line(), line.given().value(), line.why()))
                        .toList(),
                flown(run.order()));
        given.expect(shares, waiting);
        return new AllocationCommitted(
                run.number(),
                lines.stream()
                        .map(line -> new AllocationCommitted.Line(
                                line.line(), line.store(), line.goods().sku(), line.asked(), line.given()))
                        .toList());
    }

    /** The last day on which a flight with these goods leaves or has left; goods on hand have landed. */
    private LocalDate flown(RunOrder order) {
        return Stream.concat(
                        consignments.lastFlight(order.consignments()).stream(),
                        order.onHand() ? flights.lastLanded("CGO", clock.instant()).stream() : Stream.empty())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Nobody else can take the goods before this run is committed. */
    private void lock(List<GivenShare> shares) {
        supply.lock(shares.stream().map(GivenShare::supply).collect(Collectors.toCollection(TreeSet::new)));
    }

    private void reserve(AllocationRun run, List<GivenLine> lines, List<GivenShare> shares) {
        Map<String, GivenLine> byRef =
                lines.stream().collect(Collectors.toMap(line -> line.line().toString(), Function.identity()));
        supply.reserveAll(shares.stream()
                .map(share -> draft(run, share, Objects.requireNonNull(byRef.get(share.line()))))
                .toList());
    }

    private static ReservationDraft draft(AllocationRun run, GivenShare share, GivenLine line) {
        ReservedFor whom = new ReservedFor(
                share.line(), line.store(), Optional.of(run.number().number()));
        return new ReservationDraft(share.supply(), whom, line.goods().pack().unitsOf(share.cases()));
    }
}
