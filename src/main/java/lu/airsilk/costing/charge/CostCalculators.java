package lu.airsilk.costing.charge;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import lu.airsilk.identity.Allowed;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** {@code POST /calculators/landed-cost} and {@code /calculators/late-charge}. */
@Path("calculators")
@RequestScoped
@Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
public class CostCalculators {

    @POST
    @Path("landed-cost")
    public LandedCostJson.Answer cost(@Nullable LandedCostJson waybill) {
        return RequestFields.value("lines", waybill).costed();
    }

    @POST
    @Path("late-charge")
    public LateChargeJson.Answer split(@Nullable LateChargeJson late) {
        return RequestFields.value("received_units", late).split();
    }
}
