package lu.airsilk.distribution.way;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.faces.JourneyStop;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.PlaceTime;

/** Where the goods of an order line are, stop by stop, as a part of the line's story. */
@Named
@RequestScoped
public class LineWayPage {

    private static final Set<Role> READERS =
            Set.of(Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.ALLOCATION, Role.AUDIT);

    @Inject
    WayBook book;

    @Inject
    ParcelStops stops;

    @Inject
    CurrentActor actor;

    private final Map<LineRef, List<Parcel>> found = new HashMap<>();

    /** None for who may not see deliveries. */
    public List<Parcel> of(LineRef line) {
        return actor.roles().stream().anyMatch(READERS::contains) ? found.computeIfAbsent(line, book::of) : List.of();
    }

    public List<JourneyStop> stops(Parcel parcel) {
        return stops.of(parcel).stream().map(LineWayPage::told).toList();
    }

    /** A moment that is over without a word says so, rather than to stand there as if it were still to come. */
    private static JourneyStop told(ParcelStop stop) {
        String note = Stream.concat(
                        stop.flights().stream()
                                .map(flight -> flight.number().toString())
                                .distinct(),
                        stop.silent() ? Stream.of(PageWords.say("lineWay.silent")) : Stream.empty())
                .collect(joining(" · "));
        return new JourneyStop(
                PageWords.say("lineWay." + stop.kind()),
                note,
                stop.kind() == ParcelStop.Kind.LEFT ? PlaceTime.LUX : PlaceTime.CGO,
                stop.planned(),
                stop.estimated(),
                stop.actual());
    }
}
