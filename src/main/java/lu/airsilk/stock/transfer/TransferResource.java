package lu.airsilk.stock.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.shelf.TransferSheet;
import org.jspecify.annotations.Nullable;

/** Transfers between stores of one owner. */
@Path("transfers")
@RequestScoped
public class TransferResource {

    @Inject
    Transferring transferring;

    @Inject
    TransferBook book;

    /** Lots to be sent. */
    public record Sending(
            @Nullable String from,
            @Nullable String to,
            @Nullable List<SentLot> lines) {}

    /** Units of a lot. */
    public record SentLot(@Nullable String lot, @Nullable BigDecimal units) {

        Transferring.Sent checked(String at) {
            return new Transferring.Sent(
                    RequestFields.as(at + ".lot", lot, LotNumber::of), RequestFields.units(at + ".units", units));
        }
    }

    /** What came broken or not at all; what is not named came whole. */
    public record Receiving(@Nullable List<FoundLine> lines) {}

    /** What was wrong with a line. */
    public record FoundLine(
            @Nullable Integer line,
            @Nullable BigDecimal damagedUnits,
            @Nullable BigDecimal missingUnits) {

        Transferring.Found checked(String at) {
            return new Transferring.Found(
                    RequestFields.value(at + ".line", line),
                    RequestFields.units(
                            at + ".damagedUnits", Objects.requireNonNullElse(damagedUnits, BigDecimal.ZERO)),
                    RequestFields.units(
                            at + ".missingUnits", Objects.requireNonNullElse(missingUnits, BigDecimal.ZERO)));
        }
    }

    @GET
    public Page<TransferBook.Row> list(@BeanParam PageQuery query) {
        return book.rows(query.paging());
    }

    @GET
    @Path("{number}")
    public TransferSheet one(@PathParam("number") String number) {
        return book.sheet(number);
    }

    @POST
    public Response send(@Nullable Sending sending) {
        Sending asked = RequestFields.value("lines", sending);
        List<SentLot> lots = RequestFields.list("lines", asked.lines());
        String number = transferring.send(
                RequestFields.as("from", asked.from(), StoreCode::of),
                RequestFields.as("to", asked.to(), StoreCode::of),
                IntStream.range(0, lots.size())
                        .mapToObj(index -> lots.get(index).checked("lines[" + index + "]"))
                        .toList());
        return CreatedAnswer.at("transfers/" + number, one(number));
    }

    @POST
    @Path("{number}/receipt")
    public TransferSheet receive(@PathParam("number") String number, @Nullable Receiving receiving) {
        transferring.receive(number, found(receiving));
        return one(number);
    }

    /** Says anew what came, within half an hour; what is not named came as was said. */
    @POST
    @Path("{number}/correction")
    public TransferSheet correct(@PathParam("number") String number, @Nullable Receiving receiving) {
        transferring.correct(number, found(receiving));
        return one(number);
    }

    private static List<Transferring.Found> found(@Nullable Receiving receiving) {
        List<FoundLine> found = RequestFields.someOrNone("lines", receiving == null ? null : receiving.lines());
        return IntStream.range(0, found.size())
                .mapToObj(index -> found.get(index).checked("lines[" + index + "]"))
                .toList();
    }
}
