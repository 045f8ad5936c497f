package lu.airsilk.catalogue.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import lu.airsilk.catalogue.PriceBook;
import lu.airsilk.catalogue.PriceListState;
import lu.airsilk.catalogue.PriceReviewing;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.shared.SupplierCode;
import org.jspecify.annotations.Nullable;

/** The suppliers' price lists. */
@Path("price-lists")
@RequestScoped
public class PriceListResource {

    @Inject
    PriceBook book;

    @Inject
    PriceReviewing reviewing;

    /** Why a list is not taken. */
    public record Rejection(@Nullable String reason) {}

    @GET
    public Page<PriceListJson> list(
            @QueryParam("supplier") @Nullable String supplier,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageQuery query) {
        return book.rows(
                        Asked.filter("supplier", supplier, SupplierCode::new),
                        Asked.filter("state", state, PriceListState.class),
                        query.paging())
                .map(PriceListJson::of);
    }

    @GET
    @Path("{id}")
    public PriceListJson one(@PathParam("id") String id) {
        return PriceListJson.of(
                book.row(id), book.lines(id, Paging.first(Paging.LARGEST)).items());
    }

    @GET
    @Path("{id}/lines")
    public Page<PriceListJson.Line> lines(@PathParam("id") String id, @BeanParam PageQuery query) {
        return book.lines(id, query.paging()).map(PriceListJson.Line::of);
    }

    @POST
    @Path("{id}/submit")
    public PriceListJson submit(@PathParam("id") String id) {
        reviewing.submit(id);
        return PriceListJson.of(book.row(id));
    }

    @POST
    @Path("{id}/approve")
    public PriceListJson approve(@PathParam("id") String id) {
        reviewing.approve(id);
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
