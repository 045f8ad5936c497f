package lu.airsilk.catalogue.assortment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What stores may order. */
@Path("assortment-rules")
@RequestScoped
public class AssortmentResource {

    @Inject
    AssortmentBook book;

    @Inject
    Assorting assorting;

    @GET
    public Page<AssortmentRuleJson> list(@BeanParam PageQuery query) {
        return book.rows(query.paging()).map(AssortmentRuleJson::of);
    }

    @GET
    @Path("{id}")
    public AssortmentRuleJson one(@PathParam("id") String id) {
        return AssortmentRuleJson.of(book.row(id));
    }

    @POST
    @APIResponseSchema(value = AssortmentRuleJson.class, responseCode = "201")
    public Response add(@Nullable NewAssortmentRuleJson draft) {
        String number = assorting.add(RequestFields.value("body", draft).checked());
        return CreatedAnswer.at("assortment-rules/" + number, one(number));
    }

    /** Ends a rule at once. */
    @POST
    @Path("{id}/end")
    public AssortmentRuleJson end(@PathParam("id") String id) {
        assorting.end(id);
        return one(id);
    }
}
