package lu.airsilk.catalogue.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.Sku;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One field of many products, said anew at once and taken back. */
@Path("bulk-edits")
@RequestScoped
public class BulkEditResource {

    @Inject
    BulkEditing editing;

    @Inject
    BulkEditBook book;

    /**
     * What shall be said of which products.
     *
     * @param value empty or left out leaves the field open
     */
    public record Asks(
            @Nullable List<String> skus,
            @Nullable String field,
            @Nullable String value) {

        BulkDraft draft() {
            return new BulkDraft(
                    RequestFields.list("skus", skus).stream()
                            .map(text -> RequestFields.as("skus", text, Sku::new))
                            .toList(),
                    RequestFields.word("field", field, BulkField.class),
                    value == null ? "" : value);
        }
    }

    @GET
    public Page<BulkEditRow> list(@BeanParam PageQuery query) {
        return book.rows(query.paging());
    }

    @GET
    @Path("{id}")
    public BulkEditRow one(@PathParam("id") String id) {
        return book.row(id);
    }

    @POST
    @APIResponseSchema(value = BulkEditRow.class, responseCode = "201")
    public Response apply(@Nullable Asks asks) {
        String number = editing.apply(RequestFields.value("body", asks).draft());
        return CreatedAnswer.at("bulk-edits/" + number, one(number));
    }

    /** Takes it back, once. */
    @POST
    @Path("{id}/undo")
    public BulkEditRow undo(@PathParam("id") String id) {
        editing.undo(id);
        return one(id);
    }
}
