package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Deliveries from the hub to the stores. */
@Path("deliveries")
@RequestScoped
public class DeliveryResource {

    @Inject
    DeliveryBook book;

    @Inject
    Delivering delivering;

    @Inject
    Dispatching dispatching;

    @Inject
    StoreReceiving receiving;

    @Inject
    ReceiptCorrecting correcting;

    /** A delivery in a list. */
    public record Row(
            String id,
            StoreCode store,
            DeliveryState state,
            long lines,
            Units units,
            Instant preparedAt,
            @Nullable Instant dispatchedAt,
            @Nullable Instant confirmedAt) {}

    @GET
    public Page<Row> list(
            @QueryParam("store") @Nullable String store,
            @QueryParam("state") @Nullable String state,
            @BeanParam PageQuery query) {
        DeliverySearch search = new DeliverySearch(
                RequestFields.filter("store", store, StoreCode::of),
                RequestFields.filter("state", state, DeliveryState.class));
        return book.rows(search, query.paging())
                .map(row -> new Row(
                        row.number().number(),
                        row.store(),
                        row.state(),
                        row.lines(),
                        row.units(),
                        row.preparedAt(),
                        row.dispatchedAt().orElse(null),
                        row.confirmedAt().orElse(null)));
    }

    /** 201 for a new draft, 200 for the one that was open. */
    @POST
    @APIResponseSchema(value = DeliveryJson.class, responseCode = "201")
    public Response prepare(DeliveryAsked.@Nullable Preparation preparation) {
        PreparedDelivery prepared =
                delivering.prepare(RequestFields.value("store", preparation).checked());
        DeliveryJson delivery = one(prepared.number().number());
        return prepared.isNew()
                ? CreatedAnswer.at("deliveries/" + delivery.id(), delivery)
                : Response.ok(delivery).build();
    }

    @GET
    @Path("{id}")
    public DeliveryJson one(@PathParam("id") String id) {
        return DeliveryJson.of(book.sheet(new DeliveryNumber(id)));
    }

    @POST
    @Path("{id}/dispatch")
    public DeliveryJson dispatch(@PathParam("id") String id) {
        dispatching.dispatch(new DeliveryNumber(id));
        return one(id);
    }

    @POST
    @Path("{id}/cancel")
    public DeliveryJson cancel(@PathParam("id") String id) {
        delivering.cancel(new DeliveryNumber(id));
        return one(id);
    }

    /** Takes out what is held; a delivery of which all is held is given up. */
    @POST
    @Path("{id}/held-out")
    public DeliveryJson takeOutHeld(@PathParam("id") String id) {
        delivering.takeOutHeld(new DeliveryNumber(id));
        return one(id);
    }

    @POST
    @Path("{id}/receipt")
    public DeliveryJson confirm(@PathParam("id") String id, DeliveryAsked.@Nullable Receipt receipt) {
        receiving.confirm(
                new DeliveryNumber(id), RequestFields.value("lines", receipt).checked());
        return one(id);
    }

    /** Says anew what came, within half an hour. */
    @POST
    @Path("{id}/correction")
    public DeliveryJson correct(@PathParam("id") String id, DeliveryAsked.@Nullable Receipt receipt) {
        correcting.correct(
                new DeliveryNumber(id), RequestFields.value("lines", receipt).checked());
        return one(id);
    }
}
