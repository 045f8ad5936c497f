package lu.airsilk.consignment.tracking;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentRow;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Lateness;
import lu.airsilk.consignment.waybill.rule.Progress;

/** A consignment in a list for people: what the row keeps, and how far its parts are. */
public record ConsignmentListing(ConsignmentRow row, Progress progress) {

    /** How many pieces are as far as the first one. */
    public int foremost() {
        return progress.reached(row.furthest());
    }

    /** When its last piece landed, or is to land; empty when some pieces have no flight. */
    public Optional<Instant> landing() {
        return new Journey(progress).landing();
    }

    /** How the part is late that is so for longest; empty when none is. */
    public Optional<Lateness> late(Instant now) {
        return progress.parts().stream()
                .flatMap(part -> Lateness.of(part, now).stream())
                .min(Comparator.comparing(Lateness::due));
    }

    /** Whether some pieces are ahead of the others. */
    public boolean split() {
        return row.furthest() != row.state();
    }
}
