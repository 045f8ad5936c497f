package lu.airsilk.consignment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.PostedReceipt;
import lu.airsilk.consignment.ReceiptNumber;
import lu.airsilk.consignment.Receiving;
import lu.airsilk.platform.rest.Asked;
import org.jspecify.annotations.Nullable;

/** Receipts at the hub. */
@Path("receipts")
@RequestScoped
public class ReceiptResource {

    @Inject
    ConsignmentBook book;

    @Inject
    Receiving receiving;

    @GET
    @Path("{id}")
    public ReceiptJson one(@PathParam("id") String id) {
        return ReceiptJson.of(book.receipt(new ReceiptNumber(id)));
    }

    @PUT
    @Path("{id}/count")
    public ReceiptJson count(@PathParam("id") String id, @Nullable CountJson count) {
        ReceiptNumber receipt = new ReceiptNumber(id);
        receiving.count(receipt, Asked.value("lines", count).checked(receipt));
        return one(id);
    }

    @POST
    @Path("{id}/post")
    public PostedReceipt post(@PathParam("id") String id) {
        return receiving.post(new ReceiptNumber(id));
    }
}
