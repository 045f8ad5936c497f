package lu.airsilk.consignment.booking;

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
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentRow;
import lu.airsilk.consignment.compliance.GateFinding;
import lu.airsilk.consignment.count.ReceiptJson;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Consignments under their air waybills. */
@Path("consignments")
@RequestScoped
public class ConsignmentResource {

    @Inject
    ConsignmentBook book;

    @Inject
    ReceiptBook receipts;

    @Inject
    Booking booking;

    @Inject
    BookingChanging changing;

    @Inject
    ComplianceGate gate;

    /** A consignment in a list. */
    public record Row(
            AirWaybillNumber awb,
            Milestone state,
            Milestone furthest,
            int pieces,
            BigDecimal grossKg,
            int openFlags,
            Instant bookedAt) {

        static Row of(ConsignmentRow row) {
            return new Row(
                    row.awb(),
                    row.state(),
                    row.furthest(),
                    row.pieces(),
                    row.gross().kilograms(),
                    row.openFlags(),
                    row.bookedAt());
        }
    }

    @GET
    public Page<Row> list(@QueryParam("state") @Nullable String state, @BeanParam PageQuery query) {
        Optional<Milestone> wanted = RequestFields.filter("state", state, Milestone.class);
        return book.rows(wanted, query.paging()).map(Row::of);
    }

    @GET
    @Path("{awb}")
    public ConsignmentJson one(@PathParam("awb") String awb) {
        return ConsignmentJson.of(book.sheet(RequestFields.named(awb, AirWaybillNumber::of)));
    }

    /** What the compliance gate says. */
    public record Gate(List<GateFinding> findings) {}

    /** Books; with {@code dryRun} nothing is booked, and the answer is what the compliance gate says. */
    @POST
    @APIResponseSchema(value = ConsignmentJson.class, responseCode = "201")
    public Response book(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @Nullable BookingJson draft) {
        if (dryRun) {
            return Response.ok(new Gate(
                            gate.check(RequestFields.value("awb", draft).checked())))
                    .build();
        }
        String awb = booking.book(RequestFields.value("awb", draft).checked()).number();
        return CreatedAnswer.at("consignments/" + awb, one(awb));
    }

    /** Books it otherwise, until the carrier has accepted it. */
    @PUT
    @Path("{awb}")
    public ConsignmentJson change(@PathParam("awb") String awb, @Nullable BookingJson draft) {
        changing.change(RequestFields.value("flights", draft).checked(RequestFields.named(awb, AirWaybillNumber::of)));
        return one(awb);
    }

    /** Why a booking is taken back. */
    public record Withdrawal(@Nullable String reason) {}

    /** Takes the booking back, until the carrier has accepted it. */
    @POST
    @Path("{awb}/withdraw")
    public void withdraw(@PathParam("awb") String awb, @Nullable Withdrawal withdrawal) {
        changing.withdraw(
                RequestFields.named(awb, AirWaybillNumber::of),
                RequestFields.text(
                        "reason", RequestFields.value("reason", withdrawal).reason()));
    }

    /** The receipts of a consignment; there is one from its departure on. */
    @GET
    @Path("{awb}/receipts")
    public Page<ReceiptJson> receipts(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        return query.of(receipts.of(RequestFields.named(awb, AirWaybillNumber::of)))
                .map(ReceiptJson::of);
    }
}
