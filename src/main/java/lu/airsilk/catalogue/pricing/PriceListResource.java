package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.catalogue.price.PriceListRow;
import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.SupplierCode;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The suppliers' price lists. */
@Path("price-lists")
@RequestScoped
public class PriceListResource {

    @Inject
    PriceBook book;

    @Inject
    PriceReviewing reviewing;

    @Inject
    PriceWriting writing;

    /** Why a list is not taken. */
    public record Rejection(@Nullable String reason) {}

    @GET
    public Page<PriceListJson> list(
            @QueryParam("supplier") @Nullable String supplier,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageQuery query) {
        return book.rows(
                        RequestFields.filter("supplier", supplier, SupplierCode::new),
                        RequestFields.filter("state", state, PriceListState.class),
                        query.paging())
                .map(PriceListJson::of);
    }

    @GET
    @Path("{id}")
    public PriceListJson one(@PathParam("id") String id) {
        PriceListRow list = book.row(id);
        return PriceListJson.of(
                list,
                book.lines(id, Paging.first(Paging.LARGEST)).items(),
                book.striking(list).total());
    }

    /** Prices as they were agreed, with their steps: a draft, which two people put in force. */
    @POST
    @APIResponseSchema(value = PriceListJson.class, responseCode = "201")
    public Response write(@Nullable NewPriceListJson draft) {
        String number = writing.write(RequestFields.value("body", draft).checked());
        return CreatedAnswer.at("price-lists/" + number, one(number));
    }

    @GET
    @Path("{id}/lines")
    public Page<PriceListJson.Line> lines(@PathParam("id") String id, @BeanParam PageQuery query) {
        return book.lines(id, query.paging()).map(PriceListJson.Line::of);
    }

    /** With {@code ?meant=true} when the prices that move by 30 % or more are meant so. */
    @POST
    @Path("{id}/submit")
    public PriceListJson submit(@PathParam("id") String id, @QueryParam("meant") boolean meant) {
        reviewing.submit(id, meant);
        return PriceListJson.of(book.row(id));
    }

    /** The same holds for whoever approves. */
    @POST
    @Path("{id}/approve")
    public PriceListJson approve(@PathParam("id") String id, @QueryParam("meant") boolean meant) {
        reviewing.approve(id, meant);
        return PriceListJson.of(book.row(id));
    }

    @POST
    @Path("{id}/reject")
    public PriceListJson reject(@PathParam("id") String id, @Nullable Rejection rejection) {
        String reason = rejection == null || rejection.reason() == null ? "" : rejection.reason();
        reviewing.reject(id, reason);
        return PriceListJson.of(book.row(id));
    }
}
