package lu.airsilk.customs.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** Customs entries and their release. */
@Path("customs-entries")
@RequestScoped
public class CustomsEntryResource {

    @Inject
    CustomsEntries entries;

    @Inject
    CustomsBook book;

    /** When customs released the goods; now when it is not said. */
    public record Release(@Nullable OffsetDateTime at) {}

    @GET
    public Page<EntryRow> list(@QueryParam("state") @Nullable String state, @BeanParam PageQuery query) {
        Optional<EntryState> wanted = RequestFields.filter("state", state, EntryState.class);
        return book.rows(wanted, query.paging());
    }

    @GET
    @Path("{id}")
    public EntryRow one(@PathParam("id") String id) {
        return book.entry(new CustomsEntryNumber(id));
    }

    @POST
    @Path("{id}/release")
    public EntryRow release(@PathParam("id") String id, @Nullable Release release) {
        CustomsEntryNumber number = new CustomsEntryNumber(id);
        entries.release(number, Optional.ofNullable(release).map(Release::at).map(OffsetDateTime::toInstant));
        return book.entry(number);
    }
}
