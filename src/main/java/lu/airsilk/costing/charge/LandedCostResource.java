package lu.airsilk.costing.charge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What the goods under a waybill have cost when they lie in Zhengzhou. */
@Path("landed-costs")
@RequestScoped
public class LandedCostResource {

    @Inject
    LandedCostBook costs;

    @Inject
    LandedCostList list;

    @Inject
    ChargeBook charges;

    @Inject
    Charging charging;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    @GET
    public Page<LandedCostRow> list(@BeanParam PageQuery query) {
        return list.rows(query.paging());
    }

    @GET
    @Path("{awb}")
    public LandedSheetJson sheet(@PathParam("awb") String awb) {
        return LandedSheetJson.of(
                costs.sheet(RequestFields.named(awb, AirWaybillNumber::of)), why -> texts.say(why, Reader.of(headers)));
    }

    @GET
    @Path("{awb}/charges")
    public Page<ChargeJson> charges(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        ChargedThing waybill = ChargedThing.waybill(RequestFields.named(awb, AirWaybillNumber::of));
        return charges.rows(Optional.of(waybill.kind()), Optional.of(waybill.id()), query.paging())
                .map(ChargeJson::of);
    }

    @POST
    @Path("{awb}/charges")
    @APIResponseSchema(value = ChargeJson.class, responseCode = "201")
    public Response note(@PathParam("awb") String awb, @Nullable NewChargeJson charge) {
        ChargedThing waybill = ChargedThing.waybill(RequestFields.named(awb, AirWaybillNumber::of));
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        String number = charging.note(RequestFields.value("kind", charge).checked(Optional.of(waybill), today));
        return CreatedAnswer.at("charges/" + number, ChargeJson.of(charges.row(number)));
    }
}
