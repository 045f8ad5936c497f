package lu.airsilk.catalogue.retail;

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
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The retail categories, in the order of the rail. */
@Path("retail-categories")
@RequestScoped
public class RetailResource {

    @Inject
    RetailBook book;

    @Inject
    RetailKeeping keeping;

    /** A page of them. */
    @GET
    public Page<RetailCategoryJson> list(@BeanParam PageQuery query) {
        return book.rows(query.paging()).map(RetailCategoryJson::of);
    }

    @GET
    @Path("{code}")
    public RetailCategoryJson one(@PathParam("code") String code) {
        return RetailCategoryJson.of(book.row(named(code)));
    }

    /** In force at once; a code that there is is said anew. With {@code ?dryRun=true} it is read and nothing is written. */
    @POST
    @APIResponseSchema(value = RetailCategoryJson.class, responseCode = "201")
    public Response say(@QueryParam("dryRun") boolean dryRun, @Nullable NewRetailCategoryJson said) {
        NewRetailCategory category = RequestFields.value("body", said).checked();
        if (dryRun) {
            return Response.ok(RetailCategoryJson.of(book.tried(category))).build();
        }
        RetailCode code = keeping.say(category);
        return CreatedAnswer.at("retail-categories/" + code, RetailCategoryJson.of(book.row(code)));
    }

    /** Categories by list; all of them or none. */
    @POST
    @Consumes("text/csv")
    public Response sayAll(@QueryParam("dryRun") boolean dryRun, byte[] list) {
        if (dryRun) {
            return Response.ok(shown(book.triedAll(NewRetailCategoryJson.list(list))))
                    .build();
        }
        List<RetailCode> said = keeping.sayAll(NewRetailCategoryJson.list(list));
        return CreatedAnswer.at("retail-categories", shown(book.rows(said)));
    }

    /** Refused while products or other categories stand in it. */
    @POST
    @Path("{code}/withdraw")
    public void withdraw(@PathParam("code") String code) {
        keeping.withdraw(named(code));
    }

    private static Page<RetailCategoryJson> shown(List<RetailCategoryRow> rows) {
        return Page.whole(rows.stream().map(RetailCategoryJson::of).toList());
    }

    private static RetailCode named(String code) {
        return RequestFields.named(code, RetailCode::new);
    }
}
