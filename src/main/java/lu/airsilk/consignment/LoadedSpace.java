package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSpace;

/**
 * The space that a booking has on its flights once it is known what they take: that of the pieces which fly with each.
 * What was left behind gives its space back; what was loaded after all takes it again, as far as it is still free.
 */
@ApplicationScoped
class LoadedSpace {

    @Inject
    FlightSpace space;

    @Inject
    FlightSchedule schedule;

    /**
     * Books what the carrier has loaded on a departure on which it was not booked, so that it stands on that flight's
     * list and follows its delays; not where the timetable has no such departure, it goes elsewhere or has no space left.
     *
     * @return whether anything was booked
     */
    boolean alsoOn(Consignment consignment, Progress progress) {
        boolean any = false;
        for (PartState part : progress.parts()) {
            any |= part.reached(Milestone.MANIFESTED) > 0
                    && part.flight()
                            .flatMap(flight -> otherFlight(consignment, flight))
                            .filter(flight -> isTakenBy(consignment, flight, part.pieces()))
                            .isPresent();
        }
        return any;
    }

    private Optional<FlightRow> otherFlight(Consignment consignment, FlightOn loaded) {
        FlightKey key = new FlightKey(loaded.number(), loaded.day());
        return consignment.wasBookedOn(key)
                ? Optional.empty()
                : schedule.find(key).filter(consignment::goesWith);
    }

    private boolean isTakenBy(Consignment consignment, FlightRow flight, int pieces) {
        TakenSpace needed = consignment.needs(pieces);
        boolean taken = isTaken(new FlightKey(flight.number(), flight.day()), needed);
        if (taken) {
            consignment.flies(new BookedPart.Space(flight, needed.weight(), needed.room(), pieces));
        }
        return taken;
    }

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
