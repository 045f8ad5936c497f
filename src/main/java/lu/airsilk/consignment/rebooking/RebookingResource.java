package lu.airsilk.consignment.rebooking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.booking.ConsignmentJson;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Another flight for pieces of a consignment that have none. */
@Path("consignments/{awb}/rebooking")
@RequestScoped
public class RebookingResource {

    @Inject
    Rebooking rebooking;

    @Inject
    ConsignmentBook book;

    @PathParam("awb")
    String awb = "";

    /** How many pieces wait, what could take them, and who waits for the goods. */
    public record Choice(
            int pieces, @Nullable Instant planned, List<Departure> departures, List<FiledLine.Waiting> waiting) {

        static Choice of(RebookingChoice choice) {
            return new Choice(
                    choice.pieces(),
                    choice.planned().orElse(null),
                    choice.departures().stream().map(Departure::of).toList(),
                    choice.waiting());
        }
    }

    /** A departure, and whether it has room for all of them. */
    public record Departure(
            String flight, Instant leaves, Instant lands, BigDecimal freeKg, BigDecimal freeM3, boolean room) {

        static Departure of(RebookingChoice.Departure departure) {
            return new Departure(
                    departure.flight().id(),
                    departure.flight().departs(),
                    departure.flight().arrives(),
                    departure.flight().space().freeWeight().kilograms(),
                    departure.flight().space().freeVolume().cubicMetres(),
                    departure.room());
        }
    }

    /** Onto which flight. */
    public record Onto(@Nullable String flight) {}

    @GET
    public Choice choice() {
        return Choice.of(rebooking.choice(number()));
    }

    /** Books all waiting pieces on the flight. */
    @POST
    public ConsignmentJson rebook(@Nullable Onto onto) {
        rebooking.rebook(
                number(),
                FlightKey.of(RequestFields.text(
                        "flight", RequestFields.value("flight", onto).flight())));
        return ConsignmentJson.of(book.sheet(number()));
    }

    private AirWaybillNumber number() {
        return RequestFields.named(awb, AirWaybillNumber::of);
    }
}
