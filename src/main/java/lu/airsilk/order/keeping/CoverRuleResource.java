package lu.airsilk.order.keeping;

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
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** For how many days stores are supplied at once, by store, class and category, from which day on. */
@Path("cover-rules")
@RequestScoped
public class CoverRuleResource {

    @Inject
    CoverRuleBook book;

    @Inject
    CoverRuleKeeping keeping;

    /** Those in force on {@code ?on}, today where it is missing; with {@code ?all=true} every one that was ever proposed. */
    @GET
    public Page<CoverRuleJson> list(
            @QueryParam("on") @Nullable String on, @QueryParam("all") boolean all, @BeanParam PageQuery query) {
        return all
                ? book.all(query.paging()).map(CoverRuleJson::of)
                : query.of(book.inForce(on == null ? book.today() : RequestFields.day(on)))
                        .map(CoverRuleJson::of);
    }

    @GET
    @Path("{id}")
    public CoverRuleJson one(@PathParam("id") String id) {
        return CoverRuleJson.of(book.row(number(id)));
    }

    /** A proposal; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CoverRuleJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewCoverRuleJson draft) {
        NewCoverRule rule = RequestFields.value("body", draft).checked();
        if (dryRun) {
            return Response.ok(CoverTrialJson.of(book.tried(rule))).build();
        }
        long id = keeping.propose(rule);
        return CreatedAnswer.at("cover-rules/" + id, CoverRuleJson.of(book.row(id)));
    }

    /** Many at once, a row each, all or none; what is wrong in any row is told at once. A list is not tried. */
    @POST
    @Consumes("text/csv")
    public Response proposeAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        Refused.unless(!dryRun, "list.noTrial");
        List<Long> proposed = keeping.proposeAll(NewCoverRuleJson.list(list));
        return CreatedAnswer.at(
                "cover-rules",
                Page.whole(
                        proposed.stream().map(book::row).map(CoverRuleJson::of).toList()));
    }

    @POST
    @Path("{id}/approve")
    public CoverRuleJson approve(@PathParam("id") String id) {
        keeping.approve(number(id));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public CoverRuleJson withdraw(@PathParam("id") String id) {
        keeping.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
