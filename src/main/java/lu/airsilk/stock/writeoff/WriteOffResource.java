package lu.airsilk.stock.writeoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Goods at the hub that are written off. */
@Path("write-offs")
@RequestScoped
public class WriteOffResource {

    @Inject
    WriteOffBook book;

    @Inject
    WritingOff writing;

    /**
     * Units to be written off.
     *
     * @param photo JPEG or PNG in Base64
     */
    public record Proposing(
            @Nullable String lot,
            @Nullable BigDecimal units,
            @Nullable String reason,
            @Nullable String photo) {

        NewWriteOff checked() {
            return new NewWriteOff(
                    RequestFields.as("lot", lot, LotNumber::of),
                    RequestFields.units("units", units),
                    RequestFields.word("reason", reason, WriteOffReason.class),
                    Optional.ofNullable(photo).map(text -> RequestFields.as("photo", text, PhotoFile::ofBase64)));
        }
    }

    /** Why they stay. */
    public record Rejecting(@Nullable String reason) {}

    @GET
    public Page<WriteOffRow> list(@QueryParam("state") @Nullable String state, @BeanParam PageQuery query) {
        return book.rows(RequestFields.filter("state", state, WriteOffState.class), query.paging());
    }

    @GET
    @Path("{number}")
    public WriteOffRow one(@PathParam("number") String number) {
        return book.row(number);
    }

    /** What its goods have cost, for those who may know costs. */
    @GET
    @Path("{number}/cost")
    public WriteOffCost cost(@PathParam("number") String number) {
        WriteOffRow row = book.row(number);
        return book.cost(row).orElseThrow(() -> Refused.unknown("writeOff.noCost", number, row.lot()));
    }

    @POST
    @APIResponseSchema(value = WriteOffRow.class, responseCode = "201")
    public Response propose(@Nullable Proposing proposing) {
        String number = writing.propose(RequestFields.value("lot", proposing).checked());
        return CreatedAnswer.at("write-offs/" + number, one(number));
    }

    @POST
    @Path("{number}/approve")
    public WriteOffRow approve(@PathParam("number") String number) {
        writing.approve(number);
        return one(number);
    }

    @POST
    @Path("{number}/reject")
    public WriteOffRow reject(@PathParam("number") String number, @Nullable Rejecting rejecting) {
        writing.reject(
                number,
                RequestFields.text(
                        "reason", RequestFields.value("reason", rejecting).reason()));
        return one(number);
    }

    /** What the goods look like. */
    @GET
    @Path("{number}/photo")
    public Response photo(@PathParam("number") String number) {
        PhotoFile file = book.photo(number);
        return Response.ok(file.content(), file.mediaType()).build();
    }
}
