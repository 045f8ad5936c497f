package lu.airsilk.order.owner;

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
import java.time.YearMonth;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What the stores of an owner may order in a month. */
@Path("store-budgets")
@RequestScoped
public class StoreBudgetResource {

    @Inject
    BudgetBook book;

    @Inject
    BudgetKeeping keeping;

    /** Those of all months; with {@code ?on} those of that day's month. */
    @GET
    public Page<StoreBudgetJson> list(@QueryParam("on") @Nullable String on, @BeanParam PageQuery query) {
        return book.rows(Optional.ofNullable(on).map(RequestFields::day).map(YearMonth::from), query.paging())
                .map(StoreBudgetJson::of);
    }

    @GET
    @Path("{id}")
    public StoreBudgetJson one(@PathParam("id") String id) {
        return StoreBudgetJson.of(book.row(RequestFields.named(id, text -> (long) RequestFields.number("id", text))));
    }

    /** In force at once, also where the month has a budget already; with {@code ?dryRun=true} nothing is written. */
    @POST
    @APIResponseSchema(value = StoreBudgetJson.class, responseCode = "201")
    public Response say(@QueryParam("dryRun") boolean dryRun, @Nullable NewStoreBudgetJson draft) {
        NewStoreBudget said = RequestFields.value("body", draft).checked();
        if (dryRun) {
            return Response.ok(StoreBudgetJson.of(book.tried(said))).build();
        }
        String id = Long.toString(keeping.say(said));
        return CreatedAnswer.at("store-budgets/" + id, one(id));
    }

    /** Budgets by list, each row the month of a store; all of them or none, and with {@code ?dryRun=true} none is written. */
    @POST
    @Consumes("text/csv")
    public Response sayAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        if (dryRun) {
            return Response.ok(Page.whole(book.triedAll(NewStoreBudgetJson.list(list)).stream()
                            .map(StoreBudgetJson::of)
                            .toList()))
                    .build();
        }
        return CreatedAnswer.at(
                "store-budgets",
                Page.whole(keeping.sayAll(NewStoreBudgetJson.list(list)).stream()
                        .map(book::row)
                        .map(StoreBudgetJson::of)
                        .toList()));
    }
}
