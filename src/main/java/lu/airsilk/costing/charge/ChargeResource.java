package lu.airsilk.costing.charge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What is charged for goods on their way. */
@Path("charges")
@RequestScoped
public class ChargeResource {

    @Inject
    ChargeBook book;

    @Inject
    Charging charging;

    @Inject
    Clock clock;

    /** Why it is taken back. */
    public record Reversing(@Nullable String reason) {}

    @GET
    public Page<ChargeJson> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("id") @Nullable String id,
            @BeanParam PageQuery query) {
        return book.rows(
                        RequestFields.filter("kind", kind, ChargedThing.Kind.class),
                        RequestFields.filter("id", id, Function.identity()),
                        query.paging())
                .map(ChargeJson::of);
    }

    @GET
    @Path("{id}")
    public ChargeJson one(@PathParam("id") String id) {
        return ChargeJson.of(book.row(id));
    }

    @POST
    @APIResponseSchema(value = ChargeJson.class, responseCode = "201")
    public Response note(@Nullable NewChargeJson charge) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.CGO));
        String number = charging.note(RequestFields.value("of", charge).checked(Optional.empty(), today));
        return CreatedAnswer.at("charges/" + number, one(number));
    }

    /** The bill itself: a PDF, JPEG or PNG, once. */
    @POST
    @Path("{id}/file")
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    public ChargeJson attach(@PathParam("id") String id, byte[] content) {
        charging.attach(id, DocumentFile.of(content));
        return one(id);
    }

    /** To be kept by the reader, not to be run beside the portal's own pages. */
    @GET
    @Path("{id}/file")
    public Response file(@PathParam("id") String id) {
        DocumentFile bill = book.file(id);
        return Response.ok(bill.content(), bill.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + id + "." + bill.ending() + "\"")
                .build();
    }

    @POST
    @Path("{id}/reverse")
    @APIResponseSchema(value = ChargeJson.class, responseCode = "201")
    public Response reverse(@PathParam("id") String id, @Nullable Reversing reversing) {
        String number = charging.reverse(
                id,
                RequestFields.text(
                        "reason", RequestFields.value("reason", reversing).reason()));
        return CreatedAnswer.at("charges/" + number, one(number));
    }
}
