package lu.airsilk.order.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.supply.ReservationDraft;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.Supply;

/** Keeps for lines that are sent the goods that they were promised of: by rule, where nobody else waits for them in vain. */
@ApplicationScoped
public class Reserving {

    @Inject
    Supply supply;

    @Inject
    Orders orders;

    /** A line of an order that is sent, and how many cases it gets of which supply. */
    private record Kept(OrderLine line, long supply, Cases cases) {

        ReservationDraft draft() {
            ReservedFor whom =
                    new ReservedFor(line.ref().toString(), line.order().store(), Optional.empty());
            return new ReservationDraft(supply, whom, line.pack().unitsOf(cases));
        }

        Orders.LineNews news() {
            Promise promise = line.promise();
            String flight = Optional.ofNullable(promise.flight()).orElse("");
            return new Orders.LineNews(line, Reason.of("promise.kept." + promise.via(), cases, flight));
        }
    }

    /**
     * Reserves whole lines, within the command that has quoted them.
     *
     * @param quoted lines of an order that is stored; of those that nothing was kept for nothing is done
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserve(StoreOrder order, Collection<QuotedLine> quoted) {
        List<Kept> kept = quoted.stream()
                .filter(line -> line.supply().isPresent())
                .map(line -> new Kept(
                        order.lineOf(line.sku()).orElseThrow(), line.supply().getAsLong(), line.cases()))
                .filter(each -> each.line().accepted().equals(each.cases()))
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        reserve(kept);
        order.follow();
        orders.tell(kept.stream().map(Kept::news));
    }

    /** Reserves more cases of a line that goods are kept for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserveMore(OrderLine line, long supply, Cases more) {
        reserve(List.of(new Kept(line, supply, more)));
    }

    private void reserve(List<Kept> kept) {
        kept.forEach(each -> each.line().allocate(each.cases().value()));
        supply.reserveAll(kept.stream().map(Kept::draft).toList());
    }
}
