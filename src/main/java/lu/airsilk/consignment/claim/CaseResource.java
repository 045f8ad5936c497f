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
import lu.airsilk.consignment.difference.CaseNumber;
import lu.airsilk.consignment.difference.CaseState;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.receipt.CaseRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Claims on carriers and suppliers. */
@Path("discrepancy-cases")
@RequestScoped
public class CaseResource {

    @Inject
    CaseBook book;

    @Inject
    Claiming claiming;

    @Inject
    CaseLetters letters;

    @GET
    public Page<CaseRow> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("awb") @Nullable String awb,
            @BeanParam PageQuery query) {
        CaseSearch search = new CaseSearch(
                Asked.filter("state", state, CaseState.class),
                Asked.filter("kind", kind, DifferenceKind.class),
                Asked.filter("awb", awb, AirWaybillNumber::of));
        return book.rows(search, query.paging());
    }

    @GET
    @Path("{number}")
    public CaseRow one(@PathParam("number") String number) {
        return book.row(new CaseNumber(number));
    }

    /** The letter that tells the party, as a draft. */
    @GET
    @Path("{number}/letter")
    @Produces("application/pdf")
    public byte[] letter(@PathParam("number") String number) {
        return letters.letter(new CaseNumber(number));
    }

    /** Words of ours or of the party. */
    public record Words(@Nullable String words, @Nullable Boolean accepted) {

        String text() {
            return Asked.text("words", words);
        }
    }

    @POST
    @Path("{number}/notify")
    public CaseRow tell(@PathParam("number") String number, @Nullable Words how) {
        claiming.tell(new CaseNumber(number), Asked.value("words", how).text());
        return one(number);
    }

    @POST
    @Path("{number}/answer")
    public CaseRow answer(@PathParam("number") String number, @Nullable Words said) {
        Words words = Asked.value("words", said);
        claiming.answer(new CaseNumber(number), Asked.value("accepted", words.accepted()), words.text());
        return one(number);
    }

    /** What was paid or credited. */
    public record Paid(
            @Nullable BigDecimal amount, @Nullable String currency) {}

    @POST
    @Path("{number}/settle")
    public CaseRow settle(@PathParam("number") String number, @Nullable Paid paid) {
        Paid asked = Asked.value("amount", paid);
        claiming.settle(
                new CaseNumber(number),
                Money.of(Asked.value("amount", asked.amount()), Asked.text("currency", asked.currency())));
        return one(number);
    }

    @POST
    @Path("{number}/close")
    public CaseRow close(@PathParam("number") String number) {
        claiming.close(new CaseNumber(number));
        return one(number);
    }

    @POST
    @Path("{number}/ask-write-off")
    public CaseRow askWriteOff(@PathParam("number") String number, @Nullable Words why) {
        claiming.askWriteOff(new CaseNumber(number), Asked.value("words", why).text());
        return one(number);
    }

    @POST
    @Path("{number}/write-off")
    public CaseRow writeOff(@PathParam("number") String number) {
        claiming.writeOff(new CaseNumber(number));
        return one(number);
    }
}
