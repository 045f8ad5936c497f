package lu.airsilk.location.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import lu.airsilk.location.calendar.rule.DayMove;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Days off, weekends that are worked and feasts, a year or a day at a time. */
@Path("calendars")
@RequestScoped
public class CalendarResource {

    private static final String CSV = "text/csv";

    @Inject
    CalendarBook book;

    @Inject
    CalendarKeeping keeping;

    /**
     * What a proposal would move.
     *
     * @param days on which people would work and do not now, or the other way round
     */
    public record Trial(List<DayMove> days) {}

    /**
     * What the year of {@code ?on} stands on, today's where it is missing; with {@code ?all=true} everything that was ever
     * proposed.
     */
    @GET
    public Page<CalendarJson> list(
            @QueryParam("on") @Nullable String on, @QueryParam("all") boolean all, @BeanParam PageQuery query) {
        return all
                ? book.all(query.paging()).map(CalendarJson::of)
                : query.of(book.inForce((on == null ? book.today() : RequestFields.day(on)).getYear()))
                        .map(CalendarJson::of);
    }

    @GET
    @Path("{id}")
    public CalendarJson one(@PathParam("id") String id) {
        return CalendarJson.of(book.row(number(id)));
    }

    /** One day; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CalendarJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewDayJson draft) {
        return answer(RequestFields.value("body", draft).checked(), dryRun);
    }

    /** A whole year: {@code ?year=2027&reason=…}, its days in the body, as {@code day,kind,name} or {@code first,last,kind,name}. */
    @POST
    @Consumes(CSV)
    @APIResponseSchema(value = CalendarJson.class, responseCode = "201")
    public Response proposeYear(
            @QueryParam("year") @Nullable String year,
            @QueryParam("country") @Nullable String country,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("dryRun") boolean dryRun,
            @Nullable String text) {
        NewCalendar told = NewCalendar.ofYear(
                Objects.requireNonNullElse(country, NewCalendar.CHINA),
                RequestFields.number("year", RequestFields.text("year", year)),
                Objects.requireNonNullElse(text, ""),
                RequestFields.text("reason", reason));
        return answer(told, dryRun);
    }

    private Response answer(NewCalendar told, boolean dryRun) {
        if (dryRun) {
            return Response.ok(new Trial(book.tried(told).moves())).build();
        }
        long id = keeping.propose(told);
        return CreatedAnswer.at("calendars/" + id, CalendarJson.of(book.row(id)));
    }

    @POST
    @Path("{id}/approve")
    public CalendarJson approve(@PathParam("id") String id) {
        keeping.approve(number(id));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public CalendarJson withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
