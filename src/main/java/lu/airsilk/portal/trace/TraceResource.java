package lu.airsilk.portal.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/** The way of goods from sheet to store, both ways. */
@Path("trace")
@RequestScoped
public class TraceResource {

    @Inject
    Trace trace;

    /** From one lot, one air waybill or one order; when several are named, the first of them. */
    @GET
    public TraceGraph trace(
            @QueryParam("lot") @Nullable String lot,
            @QueryParam("awb") @Nullable String awb,
            @QueryParam("order") @Nullable String order) {
        if (lot != null) {
            return trace.ofLot(asked("lot", lot, LotNumber::of));
        }
        return awb != null
                ? trace.ofWaybill(asked("awb", awb, AirWaybillNumber::of))
                : trace.ofOrder(asked("order", order, OrderNumber::new));
    }

    private static <T> T asked(String parameter, @Nullable String number, Function<String, T> type) {
        return RequestFields.readable(() -> RequestFields.as(parameter, number, type));
    }
}
