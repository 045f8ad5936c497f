package lu.airsilk.purchase.terms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.SupplierCode;
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
                    RequestFields.value("minimumOrder", minimumOrder),
                    Math.toIntExact(RequestFields.units("leadDays", leadDays).value()),
                    Math.toIntExact(
                            RequestFields.units("paymentDays", paymentDays).value()),
                    RequestFields.word("language", language, Language.class));
        }
    }

    @GET
    @Path("{supplier}")
    public TermsRow one(@PathParam("supplier") String supplier) {
        return agreeing.terms(supplier(supplier));
    }

    @PUT
    @Path("{supplier}")
    public TermsRow agree(@PathParam("supplier") String supplier, @Nullable Terms terms) {
        agreeing.agree(RequestFields.value("minimumOrder", terms).checked(supplier(supplier)));
        return one(supplier);
    }

    private static SupplierCode supplier(String code) {
        return RequestFields.named(code, SupplierCode::of);
    }
}
