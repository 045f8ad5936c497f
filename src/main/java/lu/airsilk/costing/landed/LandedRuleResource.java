package lu.airsilk.costing.landed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What comes on top of the goods' price, by category, from which day on. */
@Path("landed-rules")
@RequestScoped
public class LandedRuleResource {

    @Inject
    LandedRuleBook book;

    @Inject
    LandedRuleKeeping keeping;

    /**
     * What a proposal would move.
     *
     * @param orders not sent yet, that would cost their stores another sum
     */
    public record Trial(List<MovedOrder> orders) {}

    /** Those in force on {@code ?on}, today where it is missing; with {@code ?all=true} every one that was ever proposed. */
    @GET
    public Page<LandedRuleJson> list(
            @QueryParam("on") @Nullable String on, @QueryParam("all") boolean all, @BeanParam PageQuery query) {
        return all
                ? book.all(query.paging()).map(LandedRuleJson::of)
                : query.of(book.inForce(on == null ? book.today() : RequestFields.day(on)))
                        .map(LandedRuleJson::of);
    }

    @GET
    @Path("{id}")
    public LandedRuleJson one(@PathParam("id") String id) {
        return LandedRuleJson.of(book.row(number(id)));
    }

    /** A proposal; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @APIResponseSchema(value = LandedRuleJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewLandedRuleJson draft) {
        NewLandedRule rule = RequestFields.value("body", draft).checked();
        if (dryRun) {
            return Response.ok(new Trial(book.tried(rule))).build();
        }
        long id = keeping.propose(rule);
        return CreatedAnswer.at("landed-rules/" + id, LandedRuleJson.of(book.row(id)));
    }

    /** Proposals by list, each row a rule; all of them or none. A list is not tried. */
    @POST
    @Consumes("text/csv")
    public Response proposeAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        Refused.unless(!dryRun, "list.noTrial");
        List<Long> proposed = keeping.proposeAll(NewLandedRuleJson.list(list));
        return CreatedAnswer.at(
                "landed-rules",
                Page.whole(
                        proposed.stream().map(book::row).map(LandedRuleJson::of).toList()));
    }

    @POST
    @Path("{id}/approve")
    public LandedRuleJson approve(@PathParam("id") String id) {
        keeping.approve(number(id));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public LandedRuleJson withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
