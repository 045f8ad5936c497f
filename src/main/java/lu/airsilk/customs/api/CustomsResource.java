package lu.airsilk.customs.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import lu.airsilk.customs.CustomsBook;
import lu.airsilk.customs.CustomsEntries;
import lu.airsilk.customs.CustomsEntryNumber;
import lu.airsilk.customs.EntryRow;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.Created;
import lu.airsilk.shared.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Customs entries and their release. */
@Path("")
@RequestScoped
public class CustomsResource {

    @Inject
    CustomsEntries entries;

    @Inject
    CustomsBook book;

    @Inject
    Clock clock;

    /** The customs' own number of an entry. */
    public record Declaration(@Nullable String entryNumber) {}

    /** When customs released the goods; now when it is not said. */
    public record Release(@Nullable OffsetDateTime at) {}

    /** The entries of a consignment. */
    public record Found(int total, List<EntryRow> items) {}

    @GET
    @Path("consignments/{awb}/customs-entries")
    public Found list(@PathParam("awb") String awb) {
        List<EntryRow> found = book.entries(AirWaybillNumber.of(awb));
        return new Found(found.size(), found);
    }

    @POST
    @Path("consignments/{awb}/customs-entries")
    public Response declare(@PathParam("awb") String awb, @Nullable Declaration declaration) {
        String number = Asked.text(
                        "entryNumber", Asked.value("entryNumber", declaration).entryNumber())
                .toUpperCase(Locale.ROOT);
        CustomsEntryNumber made = entries.declare(AirWaybillNumber.of(awb), number);
        return Created.at("customs-entries/" + made, book.entry(made));
    }

    @GET
    @Path("customs-entries/{id}")
    public EntryRow one(@PathParam("id") String id) {
        return book.entry(new CustomsEntryNumber(id));
    }

    @POST
    @Path("customs-entries/{id}/release")
    public EntryRow release(@PathParam("id") String id, @Nullable Release release) {
        CustomsEntryNumber number = new CustomsEntryNumber(id);
        entries.release(
                number,
                release == null || release.at() == null
                        ? clock.instant()
                        : release.at().toInstant());
        return book.entry(number);
    }
}
