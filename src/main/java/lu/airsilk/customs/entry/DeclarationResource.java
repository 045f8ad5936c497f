package lu.airsilk.customs.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What was declared of a consignment. */
@Path("consignments/{awb}/customs-entries")
@RequestScoped
public class DeclarationResource {

    @Inject
    CustomsEntries entries;

    @Inject
    CustomsBook book;

    /** The customs' own number of an entry. */
    public record Declaration(@Nullable String entryNumber) {}

    @GET
    public Page<EntryRow> list(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        return query.of(book.entries(RequestFields.named(awb, AirWaybillNumber::of)));
    }

    @POST
    @APIResponseSchema(value = EntryRow.class, responseCode = "201")
    public Response declare(@PathParam("awb") String awb, @Nullable Declaration declaration) {
        String number = RequestFields.text(
                        "entryNumber",
                        RequestFields.value("entryNumber", declaration).entryNumber())
                .toUpperCase(Locale.ROOT);
        CustomsEntryNumber made =
                entries.declare(RequestFields.named(awb, AirWaybillNumber::of), number, Optional.empty());
        return CreatedAnswer.at("customs-entries/" + made, book.entry(made));
    }
}
