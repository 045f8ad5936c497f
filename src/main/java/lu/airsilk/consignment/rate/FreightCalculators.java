package lu.airsilk.consignment.rate;

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

/** {@code POST /calculators/chargeable-weight} and {@code /calculators/air-charge}. */
@Path("calculators")
@RequestScoped
@Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
public class FreightCalculators {

    @POST
    @Path("chargeable-weight")
    public ShipmentJson.Answer weigh(@Nullable ShipmentJson shipment) {
        return RequestFields.value("pieces", shipment).weighed();
    }

    @POST
    @Path("air-charge")
    public RatingJson.Answer rate(@Nullable RatingJson rating) {
        return RequestFields.value("rates", rating).rated();
    }
}
