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
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.gs1.ElementString;
import org.jspecify.annotations.Nullable;

/** {@code /calculators/gs1} and {@code /calculators/apportion}: read a scan, share a total. */
@Path("calculators")
@RequestScoped
@Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
public class GoodsCalculators {

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** A scan is taken as it comes: a blank in front is part of it. */
    @GET
    @Path("gs1")
    public ScanJson scan(@QueryParam("scan") @Nullable String scan) {
        ElementString read = ElementString.read(RequestFields.value("scan", scan), LocalDate.now(clock));
        return ScanJson.of(read, texts, Reader.of(headers));
    }

    @POST
    @Path("apportion")
    public SharesJson.Answer share(@Nullable SharesJson asked) {
        return RequestFields.value("total", asked).shared();
    }
}
