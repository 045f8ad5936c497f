package lu.airsilk.consignment.rebooking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** Cancellations of departures, with what they mean for the goods. */
@Path("flights/{id}/cancel")
@RequestScoped
public class FlightCancelResource {

    @Inject
    FlightOutlook outlook;

    @Inject
    FlightChanging changing;

    @Inject
    FlightSchedule schedule;

    @PathParam("id")
    String id = "";

    /** No flight, and perhaps another one instead. */
    public record Cancellation(
            @Nullable String instead, @Nullable String reason) {

        Optional<FlightKey> other() {
            return Optional.ofNullable(instead).filter(text -> !text.isBlank()).map(FlightKey::of);
        }
    }

    /** What a cancellation would mean; with a proposal when no other departure is named. */
    @GET
    public ConsequencesJson cancelled(@QueryParam("instead") @Nullable String instead) {
        return ConsequencesJson.of(outlook.of(
                FlightKey.of(id),
                new FlightChange.Cancellation(Optional.ofNullable(instead).map(FlightKey::of))));
    }

    @POST
    public FlightRow cancel(@Nullable Cancellation cancellation) {
        Cancellation asked = RequestFields.value("reason", cancellation);
        changing.cancel(FlightKey.of(id), asked.other(), RequestFields.text("reason", asked.reason()));
        return schedule.find(FlightKey.of(id)).orElseThrow();
    }
}
