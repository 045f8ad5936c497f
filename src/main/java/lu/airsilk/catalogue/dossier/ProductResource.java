package lu.airsilk.catalogue.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.list.ProductFilter;
import lu.airsilk.catalogue.list.ProductItemJson;
import lu.airsilk.catalogue.list.ProductList;
import lu.airsilk.catalogue.list.ProductListJson;
import lu.airsilk.catalogue.picture.ProductPicturing;
import lu.airsilk.catalogue.price.PriceOffer;
import lu.airsilk.catalogue.pricing.PriceComparison;
import lu.airsilk.catalogue.pricing.SupplierOffer;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.quality.ProductReviewing;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The products. */
@Path("products")
@RequestScoped
public class ProductResource {

    @Inject
    ProductList list;

    @Inject
    ProductDossier dossier;

    @Inject
    PriceComparison comparison;

    @Inject
    ProductHistory history;

    @Inject
    ProductKeeping keeping;

    @Inject
    ProductReviewing reviewing;

    @Inject
    ProductPicturing picturing;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public ProductListJson list(@BeanParam ProductFilter filter, @BeanParam PageQuery query) {
        ProductQuery asked = filter.query();
        Page<ProductRow> rows = list.rows(asked, query.paging());
        return new ProductListJson(
                rows.total(),
                rows.items().stream().map(ProductItemJson::of).toList(),
                list.facets(asked).byFilter());
    }

    @GET
    @Path("{sku}")
    public ProductJson one(@PathParam("sku") String sku) {
        return ProductJson.of(dossier.of(sku(sku)));
    }

    /** What suppliers asked for it; for buyers and finance. */
    @GET
    @Path("{sku}/offers")
    public Page<PriceOffer> offers(@PathParam("sku") String sku, @BeanParam PageQuery query) {
        return query.of(dossier.offers(sku(sku)));
    }

    /** What it costs at each supplier that has a price for it today, the cheapest by the unit first. */
    @GET
    @Path("{sku}/suppliers")
    public Page<SupplierOffer> suppliers(@PathParam("sku") String sku, @BeanParam PageQuery query) {
        return query.of(comparison.offers(dossier.of(sku(sku)).sku()));
    }

    @GET
    @Path("{sku}/history")
    public Page<FieldChange> history(@PathParam("sku") String sku, @BeanParam PageQuery query) {
        return query.of(history.of(sku(sku)));
    }

    @PUT
    @Path("{sku}")
    @Allowed(Role.BUYER)
    public ProductJson describe(@PathParam("sku") String sku, @Nullable ProductEditJson body) {
        ProductEditJson said = RequestFields.value("body", body);
        ProductDetail now = dossier.of(sku(sku));
        keeping.describe(now.sku(), said.description(now.description()), said.pack(now));
        return ProductJson.of(dossier.of(now.sku()));
    }

    /** Shows it by its category's icon again. */
    @POST
    @Path("{sku}/hide-picture")
    public ProductJson hidePicture(@PathParam("sku") String sku) {
        picturing.hide(sku(sku));
        return ProductJson.of(dossier.of(sku(sku)));
    }

    @POST
    @Path("submit")
    public OutcomesJson submit(@Nullable SkusJson body) {
        return OutcomesJson.of(
                reviewing.submit(RequestFields.value("body", body).checked()), texts, Reader.of(headers));
    }

    @POST
    @Path("activate")
    public OutcomesJson activate(@Nullable SkusJson body) {
        return OutcomesJson.of(
                reviewing.activate(RequestFields.value("body", body).checked()), texts, Reader.of(headers));
    }

    private static Sku sku(String text) {
        try {
            return new Sku(text);
        } catch (Refused noSku) {
            throw Refused.unknown("product.unknown", text);
        }
    }
}
