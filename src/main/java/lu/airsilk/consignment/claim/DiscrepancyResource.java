package lu.airsilk.consignment.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Claims on carriers and suppliers. */
@Path("discrepancy-cases")
@RequestScoped
public class DiscrepancyResource {

    @Inject
    DiscrepancyBook book;

    @Inject
    Claiming claiming;

    @Inject
    DiscrepancyLetters letters;

    @GET
    public Page<DiscrepancyRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("awb") @Nullable String awb,
            @BeanParam PageQuery query) {
        DiscrepancySearch search = new DiscrepancySearch(
                RequestFields.filter("state", state, DiscrepancyState.class),
                RequestFields.filter("kind", kind, DifferenceKind.class),
                RequestFields.filter("awb", awb, AirWaybillNumber::of));
        return book.rows(search, query.paging());
    }

    @GET
    @Path("{number}")
    public DiscrepancyRow one(@PathParam("number") String number) {
        return book.row(new DiscrepancyNumber(number));
    }

    /** The letter that tells the party, as a draft. */
    @GET
    @Path("{number}/letter")
    @Produces("application/pdf")
    public byte[] letter(@PathParam("number") String number) {
        return letters.letter(new DiscrepancyNumber(number));
    }

    /** Words of ours or of the party. */
    public record Words(@Nullable String words, @Nullable Boolean accepted) {

        String text() {
            return RequestFields.text("words", words);
        }
    }

    @POST
    @Path("{number}/notify")
    public DiscrepancyRow tell(@PathParam("number") String number, @Nullable Words how) {
        claiming.tell(
                new DiscrepancyNumber(number), RequestFields.value("words", how).text());
        return one(number);
    }

    @POST
    @Path("{number}/answer")
    public DiscrepancyRow answer(@PathParam("number") String number, @Nullable Words said) {
        Words words = RequestFields.value("words", said);
        claiming.answer(new DiscrepancyNumber(number), RequestFields.value("accepted", words.accepted()), words.text());
        return one(number);
    }

    /** What was paid or credited. */
    public record Paid(
            @Nullable BigDecimal amount, @Nullable String currency) {}

    @POST
    @Path("{number}/settle")
    public DiscrepancyRow settle(@PathParam("number") String number, @Nullable Paid paid) {
        Paid asked = RequestFields.value("amount", paid);
        claiming.settle(
                new DiscrepancyNumber(number),
                Money.of(
                        RequestFields.value("amount", asked.amount()),
                        RequestFields.text("currency", asked.currency())));
        return one(number);
    }

    @POST
    @Path("{number}/close")
    public DiscrepancyRow close(@PathParam("number") String number) {
        claiming.close(new DiscrepancyNumber(number));
        return one(number);
    }

    @POST
    @Path("{number}/ask-write-off")
    public DiscrepancyRow askWriteOff(@PathParam("number") String number, @Nullable Words why) {
        claiming.askWriteOff(
                new DiscrepancyNumber(number), RequestFields.value("words", why).text());
        return one(number);
    }

    @POST
    @Path("{number}/write-off")
    public DiscrepancyRow writeOff(@PathParam("number") String number) {
        claiming.writeOff(new DiscrepancyNumber(number));
        return one(number);
    }
}
