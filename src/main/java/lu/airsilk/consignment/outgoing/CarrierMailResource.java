package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Our messages to the carrier, as they were handed out. */
@Path("consignments/{awb}/messages-out")
@RequestScoped
public class CarrierMailResource {

    @Inject
    CarrierMail mail;

    @Inject
    OutboxBook outbox;

    @PathParam("awb")
    String awb = "";

    /** Which message: FWB for the master, FHL for all its houses. */
    public record Wanted(@Nullable String kind) {}

    private enum Kind {
        FWB,
        FHL
    }

    /** Those handed out, the newest first. */
    @GET
    public Page<SentRow> list(@BeanParam PageQuery query) {
        return query.of(outbox.of(number()));
    }

    @GET
    @Path("{id}")
    public SentRow one(@PathParam("id") String id) {
        return outbox.one(number(), RequestFields.named(id, text -> RequestFields.number("id", text)));
    }

    /** Hands out; of several houses the location is the first one's. */
    @POST
    @APIResponseSchema(value = Page.class, responseCode = "201")
    public Response handOut(@Nullable Wanted wanted) {
        List<SentRow> sent = switch (RequestFields.word(
                "kind", RequestFields.value("kind", wanted).kind(), Kind.class)) {
            case FWB -> mail.handOutMaster(number());
            case FHL -> mail.handOutHouses(number());
        };
        return CreatedAnswer.at(
                "consignments/" + number() + "/messages-out/" + sent.getFirst().id(), Page.whole(sent));
    }

    private AirWaybillNumber number() {
        return RequestFields.named(awb, AirWaybillNumber::of);
    }
}
