package lu.airsilk.stock.putaway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.PutAwayRow;
import lu.airsilk.stock.PuttingAway;
import org.jspecify.annotations.Nullable;

/** Where received lots belong and lie. */
@Path("put-aways")
@RequestScoped
public class PutAwayResource {

    @Inject
    PuttingAway putting;

    /** The bin as programs write it. */
    public record Bin(@Nullable String bin) {}

    @GET
    @Path("{lot}")
    public PutAwayRow one(@PathParam("lot") String lot) {
        return putting.of(List.of(RequestFields.named(lot, LotNumber::of))).stream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("putAway.unknown", lot));
    }

    @PUT
    @Path("{lot}")
    public PutAwayRow put(@PathParam("lot") String lot, @Nullable Bin where) {
        putting.put(
                RequestFields.named(lot, LotNumber::of),
                RequestFields.text("bin", RequestFields.value("bin", where).bin()));
        return one(lot);
    }
}
