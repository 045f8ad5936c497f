package lu.airsilk.consignment.rebooking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Delays of departures, with what they mean for the goods. */
@Path("flights/{id}/delay")
@RequestScoped
public class FlightDelayResource {

    @Inject
    FlightOutlook outlook;

    @Inject
    FlightChanging changing;

    @Inject
    FlightSchedule schedule;

    @PathParam("id")
    String id = "";

    /** Other times. */
    public record Delay(
            @Nullable OffsetDateTime etd,
            @Nullable OffsetDateTime eta,
            @Nullable String reason) {

        FlightTimes times() {
            return new FlightTimes(
                    RequestFields.value("etd", etd).toInstant(),
                    RequestFields.value("eta", eta).toInstant());
        }
    }

    /** What a delay to these times would mean. */
    @GET
    public ConsequencesJson delayed(@QueryParam("etd") @Nullable String etd, @QueryParam("eta") @Nullable String eta) {
        return ConsequencesJson.of(outlook.of(
                FlightKey.of(id), new FlightChange.Delay(new FlightTimes(moment("etd", etd), moment("eta", eta)))));
    }

    private static Instant moment(String field, @Nullable String text) {
        try {
            return OffsetDateTime.parse(RequestFields.text(field, text)).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refused(Refusal.of("field.moment", String.valueOf(text)).at(field));
        }
    }

    @POST
    public FlightRow delay(@Nullable Delay delay) {
        Delay asked = RequestFields.value("etd", delay);
        changing.delay(FlightKey.of(id), asked.times(), RequestFields.text("reason", asked.reason()));
        return schedule.find(FlightKey.of(id)).orElseThrow();
    }
}
