package lu.airsilk.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.StoreCode;

/** Tells each store, once an order, what sharing has given or taken. The why stands at each line of the order. */
@ApplicationScoped
class StoreNotices {

    @Inject
    Notifying notifying;

    /** A line that has lost cases. */
    record Loss(LineRef line, StoreCode store, Cases lost) {}

    void given(@Observes AllocationCommitted committed) {
        committed.lines().stream()
                .collect(Collectors.groupingBy(each -> each.line().order().number(), TreeMap::new, Collectors.toList()))
                .forEach(this::given);
    }

    private void given(String order, List<AllocationCommitted.Line> lines) {
        Cases given = lines.stream().map(AllocationCommitted.Line::given).reduce(Cases.ZERO, Cases::plus);
        Cases asked = lines.stream().map(AllocationCommitted.Line::asked).reduce(Cases.ZERO, Cases::plus);
        tell(lines.getFirst().store(), Reason.of("notice.given", order, given, asked), order);
    }

    void taken(List<Loss> losses) {
        losses.stream()
                .collect(Collectors.groupingBy(each -> each.line().order().number(), TreeMap::new, Collectors.toList()))
                .forEach(this::taken);
    }

    private void taken(String order, List<Loss> losses) {
        Cases lost = losses.stream().map(Loss::lost).reduce(Cases.ZERO, Cases::plus);
        tell(losses.getFirst().store(), Reason.of("notice.taken", order, lost), order);
    }

    private void tell(StoreCode store, Reason what, String order) {
        notifying.tell(Audience.store(store), what, "/order/order-view.xhtml?number=" + order);
    }
}
