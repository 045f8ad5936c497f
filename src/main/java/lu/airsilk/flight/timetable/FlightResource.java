package lu.airsilk.flight.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.flight.Timetable;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The timetable. */
@Path("flights")
@RequestScoped
public class FlightResource {

    @Inject
    FlightSchedule schedule;

    @Inject
    Timetable timetable;

    @GET
    public Page<FlightJson> list(
            @QueryParam("fromDay") @DefaultValue("0001-01-01") String fromDay,
            @QueryParam("toDay") @DefaultValue("9999-12-31") String toDay,
            @QueryParam("origin") @DefaultValue("") String origin,
            @QueryParam("destination") @DefaultValue("") String destination,
            @BeanParam PageQuery query) {
        FlightSearch search =
                new FlightSearch(RequestFields.day(fromDay), RequestFields.day(toDay), origin, destination);
        return schedule.flights(search, query.paging()).map(FlightJson::of);
    }

    @GET
    @Path("{id}")
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public FlightJson one(@PathParam("id") String id) {
        return schedule.find(RequestFields.named(id, FlightKey::of))
                .map(FlightJson::of)
                .orElseThrow(() -> Refused.unknown("flight.unknown", id));
    }

    @POST
    @APIResponseSchema(value = FlightJson.class, responseCode = "201")
    public Response plan(@Nullable NewFlightJson draft) {
        String id = timetable.plan(RequestFields.value("body", draft).checked()).toString();
        return CreatedAnswer.at("flights/" + id, one(id));
    }

    /** Plans a season; the departures added. */
    @POST
    @Path("seasons")
    public Response plan(@Nullable SeasonJson season) {
        SeasonPlan plan = RequestFields.value("number", season).checked();
        List<String> added = timetable.planAll(plan.departures()).stream()
                .map(FlightKey::toString)
                .toList();
        return CreatedAnswer.at(
                "flights?fromDay=%s&toDay=%s".formatted(plan.first(), plan.last()), new Season(added.size(), added));
    }

    /** The departures that a season added. */
    public record Season(int added, List<String> flights) {}
}
