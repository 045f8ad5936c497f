package lu.airsilk.portal.calculator;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** {@code GET /calculators/…}: is this number right, and what does it say. */
@Path("calculators")
@RequestScoped
@Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
public class NumberCalculators {

    @GET
    @Path("awb")
    public Map<String, Object> airWaybill(@QueryParam("number") @Nullable String number) {
        return RequestFields.as("number", number, NumberKind.AWB::check);
    }

    @GET
    @Path("uld")
    public Map<String, Object> container(@QueryParam("id") @Nullable String id) {
        return RequestFields.as("id", id, NumberKind.ULD::check);
    }

    @GET
    @Path("mrn")
    public Map<String, Object> declaration(@QueryParam("number") @Nullable String number) {
        return RequestFields.as("number", number, NumberKind.MRN::check);
    }

    @GET
    @Path("usci")
    public Map<String, Object> chineseCompany(@QueryParam("number") @Nullable String number) {
        return RequestFields.as("number", number, NumberKind.USCI::check);
    }

    @GET
    @Path("lu-vat")
    public Map<String, Object> luxembourgCompany(@QueryParam("number") @Nullable String number) {
        return RequestFields.as("number", number, NumberKind.LU_VAT::check);
    }

    @GET
    @Path("gtin")
    public Map<String, Object> tradeItem(@QueryParam("code") @Nullable String code) {
        return RequestFields.as("code", code, NumberKind.GTIN::check);
    }

    @GET
    @Path("sscc")
    public Map<String, Object> pallet(@QueryParam("code") @Nullable String code) {
        return RequestFields.as("code", code, NumberKind.SSCC::check);
    }
}
