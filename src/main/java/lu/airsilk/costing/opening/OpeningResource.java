package lu.airsilk.costing.opening;

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
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.location.Place;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What lay at the hub and in the stores before the portal. */
@Path("openings")
@RequestScoped
public class OpeningResource {

    @Inject
    OpeningBook book;

    @Inject
    OpeningKeeping keeping;

    /** What lies at a place. */
    public record Entering(
            @Nullable String location, @Nullable List<EnteredLot> lines) {}

    /** Units of one lot; what one has cost in yuan. */
    public record EnteredLot(
            @Nullable String sku,
            @Nullable String lot,
            @Nullable String expiry,
            @Nullable BigDecimal units,
            @Nullable BigDecimal unitCost) {

        OpeningEntry at(int index) {
            return new OpeningEntry(index + 1, "lines[" + index + "].", sku, lot, expiry, text(units), text(unitCost));
        }

        /** A number of a size that is written out; any other stays as it is and is refused. */
        private static @Nullable String text(@Nullable BigDecimal number) {
            return Optional.ofNullable(number).map(BigDecimal::toString).orElse(null);
        }
    }

    /** Why it is not to be approved. */
    public record Withdrawing(@Nullable String reason) {}

    @GET
    public Page<OpeningRowJson> list(@BeanParam PageQuery query) {
        return book.rows(query.paging()).map(OpeningRowJson::of);
    }

    @GET
    @Path("{id}")
    public OpeningJson one(@PathParam("id") String id) {
        return OpeningJson.of(book.sheet(id));
    }

    @POST
    @APIResponseSchema(value = OpeningJson.class, responseCode = "201")
    public Response enter(@Nullable Entering entering) {
        Entering asked = RequestFields.value("body", entering);
        List<EnteredLot> lots = RequestFields.list("lines", asked.lines());
        String number = keeping.enter(
                RequestFields.as("location", asked.location(), Place::of),
                IntStream.range(0, lots.size())
                        .mapToObj(index -> lots.get(index).at(index))
                        .toList());
        return CreatedAnswer.at("openings/" + number, one(number));
    }

    @POST
    @Path("{id}/approve")
    public OpeningJson approve(@PathParam("id") String id) {
        keeping.approve(id);
        return one(id);
    }

    @POST
    @Path("{id}/withdraw")
    public OpeningJson withdraw(@PathParam("id") String id, @Nullable Withdrawing withdrawing) {
        keeping.withdraw(
                id,
                RequestFields.text(
                        "reason", RequestFields.value("reason", withdrawing).reason()));
        return one(id);
    }
}
