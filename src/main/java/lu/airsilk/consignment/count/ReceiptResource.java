package lu.airsilk.consignment.count;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import lu.airsilk.consignment.receipt.PostedReceipt;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.ReceiptRow;
import lu.airsilk.consignment.receipt.ReceiptSearch;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Receipts at the hub. */
@Path("receipts")
@RequestScoped
public class ReceiptResource {

    @Inject
    ReceiptBook book;

    @Inject
    Receiving receiving;

    @Inject
    Reversing reversing;

    /** A receipt in a list. */
    public record Row(
            String id, AirWaybillNumber awb, ReceiptState state, Milestone goods, Instant due, int lines, Units units) {

        static Row of(ReceiptRow row) {
            return new Row(
                    row.number().number(), row.awb(), row.state(), row.goods(), row.due(), row.lines(), row.units());
        }
    }

    @GET
    public Page<Row> list(@QueryParam("state") @Nullable String state, @BeanParam PageQuery query) {
        ReceiptSearch wanted = RequestFields.filter("state", state, ReceiptState.class)
                .map(ReceiptSearch::in)
                .orElse(ReceiptSearch.ALL);
        return book.rows(wanted, query.paging()).map(Row::of);
    }

    @GET
    @Path("{id}")
    public ReceiptJson one(@PathParam("id") String id) {
        return ReceiptJson.of(book.sheet(new ReceiptNumber(id)));
    }

    @PUT
    @Path("{id}/count")
    public ReceiptJson count(@PathParam("id") String id, @Nullable CountJson count) {
        ReceiptNumber receipt = new ReceiptNumber(id);
        CountJson asked = RequestFields.value("lines", count);
        if (Boolean.TRUE.equals(asked.blind())) {
            receiving.countBlind(receipt, asked.checked(receipt));
        } else {
            receiving.count(receipt, asked.checked(receipt));
        }
        return one(id);
    }

    @POST
    @Path("{id}/sign")
    public ReceiptJson sign(@PathParam("id") String id) {
        receiving.sign(new ReceiptNumber(id));
        return one(id);
    }

    /** Why a receipt was posted wrongly, or why it was not. */
    public record Why(@Nullable String reason) {}

    @POST
    @Path("{id}/ask-reversal")
    public ReceiptJson askReversal(@PathParam("id") String id, @Nullable Why why) {
        reversing.ask(
                new ReceiptNumber(id),
                RequestFields.text("reason", RequestFields.value("reason", why).reason()));
        return one(id);
    }

    @POST
    @Path("{id}/deny-reversal")
    public ReceiptJson denyReversal(@PathParam("id") String id, @Nullable Why why) {
        reversing.deny(
                new ReceiptNumber(id),
                RequestFields.text("reason", RequestFields.value("reason", why).reason()));
        return one(id);
    }

    @POST
    @Path("{id}/withdraw-reversal")
    public ReceiptJson withdrawReversal(@PathParam("id") String id) {
        reversing.withdraw(new ReceiptNumber(id));
        return one(id);
    }

    /** Answers with the receipt that expects the goods again. */
    @POST
    @Path("{id}/reverse")
    public ReceiptJson reverse(@PathParam("id") String id) {
        return ReceiptJson.of(book.sheet(reversing.reverse(new ReceiptNumber(id))));
    }

    @POST
    @Path("{id}/post")
    public PostedReceipt post(@PathParam("id") String id, @QueryParam("bonded") @DefaultValue("false") boolean inBond) {
        ReceiptNumber number = new ReceiptNumber(id);
        return inBond ? receiving.postInBond(number) : receiving.post(number);
    }
}
