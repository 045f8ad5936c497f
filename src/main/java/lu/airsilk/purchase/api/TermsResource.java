package lu.airsilk.purchase.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.purchase.Agreeing;
import lu.airsilk.purchase.TermsRow;
import lu.airsilk.purchase.logic.CaseTiers;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;
import org.jspecify.annotations.Nullable;

/** What is agreed with suppliers about orders. */
@Path("purchase-terms")
@RequestScoped
public class TermsResource {

    @Inject
    Agreeing agreeing;

    /** Terms as programs write them. */
    public record Terms(
            @Nullable BigDecimal minimumOrder,
            @Nullable BigDecimal leadDays,
            @Nullable BigDecimal paymentDays,
            @Nullable String language) {

        TermsRow checked(SupplierCode supplier) {
            return new TermsRow(
                    supplier,
                    Asked.value("minimumOrder", minimumOrder),
                    Math.toIntExact(Asked.units("leadDays", leadDays).value()),
                    Math.toIntExact(Asked.units("paymentDays", paymentDays).value()),
                    Asked.word("language", language, Language.class));
        }
    }

    /** A price step: from so many cases on, a case costs this much. */
    public record Step(
            @Nullable BigDecimal from,
            @Nullable BigDecimal price,
            @Nullable String currency) {

        CaseTiers.Step checked(String at) {
            return new CaseTiers.Step(
                    Asked.cases(at + ".from", from),
                    Money.of(Asked.value(at + ".price", price), Asked.text(at + ".currency", currency)));
        }
    }

    /** The price steps of a product. */
    public record Steps(@Nullable List<Step> steps) {}

    @GET
    @Path("{supplier}")
    public TermsRow one(@PathParam("supplier") String supplier) {
        return agreeing.terms(supplier(supplier));
    }

    @PUT
    @Path("{supplier}")
    public TermsRow agree(@PathParam("supplier") String supplier, @Nullable Terms terms) {
        agreeing.agree(Asked.value("minimumOrder", terms).checked(supplier(supplier)));
        return one(supplier);
    }

    @GET
    @Path("{supplier}/{sku}")
    public Page<CaseTiers.Step> steps(
            @PathParam("supplier") String supplier, @PathParam("sku") String sku, @BeanParam PageQuery query) {
        return query.of(agreeing.steps(supplier(supplier), Asked.named(sku, Sku::of)));
    }

    @PUT
    @Path("{supplier}/{sku}")
    public Page<CaseTiers.Step> step(
            @PathParam("supplier") String supplier, @PathParam("sku") String sku, @Nullable Steps steps) {
        List<Step> asked = Asked.someOrNone("steps", Asked.value("steps", steps).steps());
        SupplierCode from = supplier(supplier);
        Sku product = Asked.named(sku, Sku::of);
        agreeing.step(
                from,
                product,
                IntStream.range(0, asked.size())
                        .mapToObj(i -> asked.get(i).checked("steps[" + i + "]"))
                        .toList());
        return Page.whole(agreeing.steps(from, product));
    }

    private static SupplierCode supplier(String code) {
        return Asked.named(code, SupplierCode::of);
    }
}
