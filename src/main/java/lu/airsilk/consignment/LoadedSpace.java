package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSpace;

/**
 * The space that a booking has on its flights once it is known what they take: that of the pieces which fly with each.
 * What was left behind gives its space back; what was loaded after all takes it again, as far as it is still free.
 */
@ApplicationScoped
class LoadedSpace {

    @Inject
    FlightSpace space;

    /** Part of the transaction in which the carrier's word is taken in. */
    void follow(Consignment consignment, Progress progress) {
        consignment.parts().stream()
                .filter(part -> !part.cancelled() && progress.settled(part.on()))
                .forEach(part -> follow(consignment, part, progress.on(part.on())));
    }

    private void follow(Consignment consignment, BookedPart part, int flying) {
        int held = consignment.piecesOn(part);
        TakenSpace had = part.taken();
        TakenSpace needed = consignment.needs(flying);
        if (flying < held) {
            TakenSpace left = had.minus(needed);
            space.giveBack(part.key(), left.weight(), left.room());
            part.holds(needed);
        } else if (flying > held && isTaken(part.key(), needed.minus(had))) {
            part.holds(needed);
        }
    }

    private boolean isTaken(FlightKey flight, TakenSpace more) {
        return space.takeIfFree(flight, more.weight(), more.room());
    }
}
