package lu.airsilk.portal.api;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;
import static lu.airsilk.identity.Role.STORE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.Gtin;
import lu.airsilk.shared.LuVat;
import lu.airsilk.shared.Mrn;
import lu.airsilk.shared.Sscc;
import lu.airsilk.shared.UldId;
import lu.airsilk.shared.Usci;
import org.jspecify.annotations.Nullable;

/** {@code GET /calculators/…}: is this number right, and what does it say. */
@Path("calculators")
@RequestScoped
@Allowed({STORE, BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
public class NumberCalculators {

    @GET
    @Path("awb")
    public Map<String, Object> airWaybill(@QueryParam("number") @Nullable String number) {
        return NumberAnswer.of(
                "number",
                number,
                AirWaybillNumber::of,
                awb -> Map.of("prefix", awb.prefix(), "serial", awb.serial(), "check", awb.check()));
    }

    @GET
    @Path("uld")
    public Map<String, Object> container(@QueryParam("id") @Nullable String id) {
        return NumberAnswer.of(
                "id", id, UldId::of, uld -> Map.of("type", uld.type(), "serial", uld.serial(), "owner", uld.owner()));
    }

    @GET
    @Path("mrn")
    public Map<String, Object> declaration(@QueryParam("number") @Nullable String number) {
        return NumberAnswer.of(
                "number",
                number,
                Mrn::of,
                mrn -> Map.of("year", mrn.year(), "country", mrn.country(), "check", mrn.check()));
    }

    @GET
    @Path("usci")
    public Map<String, Object> chineseCompany(@QueryParam("number") @Nullable String number) {
        return NumberAnswer.of("number", number, Usci::of, usci -> Map.of("division", usci.division()));
    }

    @GET
    @Path("lu-vat")
    public Map<String, Object> luxembourgCompany(@QueryParam("number") @Nullable String number) {
        return NumberAnswer.of("number", number, LuVat::of, vat -> Map.of());
    }

    @GET
    @Path("gtin")
    public Map<String, Object> tradeItem(@QueryParam("code") @Nullable String code) {
        return NumberAnswer.of("code", code, Gtin::of, gtin -> Map.of("printed", gtin.printed()));
    }

    @GET
    @Path("sscc")
    public Map<String, Object> pallet(@QueryParam("code") @Nullable String code) {
        return NumberAnswer.of("code", code, Sscc::of, sscc -> Map.of());
    }
}
