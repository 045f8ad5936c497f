package lu.airsilk.order.planning;

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
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Which products of which stores are promoted, and on which days. */
@Path("promotions")
@RequestScoped
public class PromotionResource {

    @Inject
    PromotionBook book;

    @Inject
    PromotionPlanning planning;

    /** Those in force on {@code ?on}, today where it is missing; with {@code ?all=true} every one that was ever said or proposed. */
    @GET
    public Page<PromotionJson> list(
            @QueryParam("on") @Nullable String on, @QueryParam("all") boolean all, @BeanParam PageQuery query) {
        return (all
                        ? book.all(query.paging())
                        : book.inForce(on == null ? book.today() : RequestFields.day(on), query.paging()))
                .map(PromotionJson::of);
    }

    @GET
    @Path("{id}")
    public PromotionJson one(@PathParam("id") String id) {
        return PromotionJson.of(book.row(number(id)));
    }

    /** In force at once, a store's once a buyer approves it; with {@code ?dryRun=true} nothing is written and the answer is what would move. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = PromotionJson.class, responseCode = "201")
    public Response propose(@QueryParam("dryRun") boolean dryRun, @Nullable NewPromotionJson draft) {
        NewPromotion promotion = RequestFields.value("body", draft).checked();
        if (dryRun) {
            return Response.ok(PromotionTrialJson.of(book.tried(promotion))).build();
        }
        String id = Long.toString(planning.propose(promotion));
        return CreatedAnswer.at("promotions/" + id, one(id));
    }

    /** Many at once, a row each, all or none; with {@code ?dryRun=true} the answer is what they would move together. */
    @POST
    @Consumes("text/csv")
    public Response sayAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        ListSheet<NewPromotion> promotions = NewPromotionJson.list(list);
        if (dryRun) {
            return Response.ok(PromotionTrialJson.of(book.triedAll(promotions))).build();
        }
        List<Long> said = planning.sayAll(promotions);
        return CreatedAnswer.at(
                "promotions",
                Page.whole(said.stream().map(book::row).map(PromotionJson::of).toList()));
    }

    @POST
    @Path("{id}/approve")
    public PromotionJson approve(@PathParam("id") String id) {
        planning.approve(number(id));
        return one(id);
    }

    /** One that runs already ends today. */
    @POST
    @Path("{id}/withdraw")
    public PromotionJson withdraw(@PathParam("id") String id) {
        planning.withdraw(number(id));
        return one(id);
    }

    private static long number(String id) {
        return RequestFields.named(id, text -> (long) RequestFields.number("id", text));
    }
}
