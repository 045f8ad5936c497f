package lu.airsilk.order.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import lu.airsilk.order.promise.KeptPart;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Via;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.Supply;

/**
 * Keeps for lines that are sent the goods that they were promised of: by rule, where nobody else waits for them in vain. Of a
 * line that nothing is kept for the store reads why.
 */
@ApplicationScoped
public class Reserving {

    @Inject
    Supply supply;

    @Inject
    Orders orders;

    /** A line of an order that is sent, and what it gets of which supplies. */
    private record Kept(OrderLine line, List<KeptPart> parts, Cases cases, OptionalInt life) {

        Stream<ReservationDraft> drafts() {
            ReservedFor whom =
                    new ReservedFor(line.ref().toString(), line.order().store(), Optional.empty());
            return parts.stream()
                    .map(part -> new ReservationDraft(
                            part.supply(), whom, line.pack().unitsOf(part.cases())));
        }

        Orders.LineNews news() {
            Promise promise = line.promise();
            String flight = Optional.ofNullable(promise.flight()).orElse("");
            Reason why = promise.via() == Via.LOT && life.isPresent()
                    ? Reason.of("promise.kept.LOT.life", cases, life.getAsInt())
                    : Reason.of("promise.kept." + promise.via(), cases, flight);
            return new Orders.LineNews(line, why);
        }
    }

    /**
     * Reserves whole lines, within the command that has quoted them.
     *
     * @param quoted lines of an order that is stored
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserve(StoreOrder order, Collection<QuotedLine> quoted) {
        List<Kept> kept = quoted.stream()
                .filter(line -> !line.promised().kept().isEmpty())
                .map(line -> new Kept(
                        order.lineOf(line.sku()).orElseThrow(),
                        line.promised().kept(),
                        line.cases(),
                        line.promised().lifeLeft()))
                .filter(each -> each.line().accepted().equals(each.cases()))
                .toList();
        if (!kept.isEmpty()) {
            reserve(kept);
            order.follow();
        }
        orders.tell(Stream.concat(kept.stream().map(Kept::news), quoted.stream().flatMap(line -> waits(order, line))));
    }

    private static Stream<Orders.LineNews> waits(StoreOrder order, QuotedLine quoted) {
        return quoted.promised().whyNext().stream()
                .map(why -> new Orders.LineNews(order.lineOf(quoted.sku()).orElseThrow(), why));
    }

    /** Reserves more cases of a line that goods are kept for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserveMore(OrderLine line, List<KeptPart> parts, Cases more) {
        reserve(List.of(new Kept(line, parts, more, OptionalInt.empty())));
        orders.tell(line, Reason.of("promise.keptMore", more));
    }

    private void reserve(List<Kept> kept) {
        kept.forEach(each -> each.line().allocate(each.cases().value()));
        supply.reserveAll(kept.stream().flatMap(Kept::drafts).toList());
    }
}
