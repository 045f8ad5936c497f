package lu.airsilk.order.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.order.book.OrderSheet;
import lu.airsilk.order.demand.RevisionRow;
import lu.airsilk.order.follow.LineRow;
import lu.airsilk.order.promise.PromiseChangeRow;
import lu.airsilk.remark.RemarkRow;

/**
 * All that is known of one line, for those who look closer.
 *
 * @param waitsFor the flight that its open cases still wait for, though it was given less of other goods
 * @param told what was said of it by those who share and send, the last first
 * @param promises the days that were promised instead, the last first
 * @param revisions how the store changed it
 * @param remarks what people said at it, the first first
 */
public record LineStory(
        LineRow line,
        Optional<FlightKey> waitsFor,
        List<OrderSheet.Told> told,
        List<PromiseChangeRow> promises,
        List<RevisionRow> revisions,
        List<RemarkRow> remarks) {

    /** The promises and the revisions tell these with their reason, and who made them too. */
    private static final Set<String> TOLD_BY_CHANGES = Set.of("promise.moved", "promise.movedPart", "order.amended");

    /** What was said of it without what the promises and the revisions tell: no reason is read twice. */
    public List<OrderSheet.Told> toldBeside() {
        return told.stream()
                .filter(each -> !TOLD_BY_CHANGES.contains(each.reason().code()))
                .toList();
    }
}
