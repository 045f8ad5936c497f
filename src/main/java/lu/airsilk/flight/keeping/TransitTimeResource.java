package lu.airsilk.flight.keeping;

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
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** How long each leg takes, assumed and seen. */
@Path("transit-times")
@RequestScoped
public class TransitTimeResource {

    @Inject
    TransitBook book;

    @Inject
    TransitKeeping keeping;

    /**
     * What a proposal would move.
     *
     * @param promises lines that are not sent yet and would be promised another day
     */
    public record Trial(List<MovedPromise> promises) {}

    /** What is in use on {@code ?on}, today where it is missing; with {@code ?all=true} every assumption that was ever proposed. */
    @GET
    public Page<TransitTimeJson> list(
            @QueryParam("on") @Nullable String on, @QueryParam("all") boolean all, @BeanParam PageQuery query) {
        return all
                ? book.all(query.paging()).map(TransitTimeJson::of)
                : query.of(book.inUse(on == null ? book.today() : RequestFields.day(on)))
                        .map(TransitTimeJson::of);
    }

    @GET
    @Path("{id}")
    public TransitTimeJson one(@PathParam("id") String id) {
        return TransitTimeJson.of(book.row(number(id)));
    }

    /** A proposal; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TransitTimeJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewTransitTimeJson draft) {
        NewTransitRule rule = RequestFields.value("body", draft).checked();
        if (dryRun) {
            return Response.ok(new Trial(book.tried(rule))).build();
        }
        long id = keeping.propose(rule);
        return CreatedAnswer.at("transit-times/" + id, TransitTimeJson.of(book.row(id)));
    }

    /** Many at once, a row each, all or none; what is wrong in any row is told at once. A list is not tried. */
    @POST
    @Consumes("text/csv")
    public Response proposeAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        Refused.unless(!dryRun, "list.noTrial");
        List<Long> proposed = keeping.proposeAll(NewTransitTimeJson.list(list));
        return CreatedAnswer.at(
                "transit-times",
                Page.whole(proposed.stream()
                        .map(book::row)
                        .map(TransitTimeJson::of)
                        .toList()));
    }

    @POST
    @Path("{id}/approve")
    public TransitTimeJson approve(@PathParam("id") String id) {
        keeping.approve(number(id));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public TransitTimeJson withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
