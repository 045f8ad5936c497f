package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What somebody counted in a store. */
@Path("counts")
@RequestScoped
public class CountResource {

    @Inject
    Shelving shelving;

    @Inject
    FoundOnShelf found;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** A count; lots that are not named were not counted. */
    public record Count(@Nullable String store, @Nullable List<CountedLot> lines) {}

    /** What lies there of a lot, and what the ledger showed when it was counted. */
    public record CountedLot(
            @Nullable String lot,
            @Nullable BigDecimal seenUnits,
            @Nullable BigDecimal countedUnits) {

        CountedShelf checked(String at) {
            return new CountedShelf(
                    RequestFields.as(at + ".lot", lot, LotNumber::of),
                    RequestFields.units(at + ".seenUnits", seenUnits),
                    RequestFields.units(at + ".countedUnits", countedUnits));
        }
    }

    /** Its number; empty when everything lies as the ledger says. */
    public record Noted(String number) {}

    @POST
    public Noted count(@Nullable Count count) {
        Count asked = RequestFields.value("lines", count);
        List<CountedLot> lots = RequestFields.list("lines", asked.lines());
        return new Noted(shelving.count(
                        RequestFields.as("store", asked.store(), StoreCode::of),
                        IntStream.range(0, lots.size())
                                .mapToObj(index -> lots.get(index).checked("lines[" + index + "]"))
                                .toList())
                .orElse(""));
    }

    /**
     * What was counted earlier is compared with, after what has become known since.
     *
     * @param seen lots with what the ledger showed then, as {@code L26-000123:139}
     */
    @GET
    @Path("seen")
    public List<Shelving.Booked> booked(
            @QueryParam("store") @Nullable String store, @QueryParam("seen") List<String> seen) {
        StoreCode asked = RequestFields.readable(() -> RequestFields.as("store", store, StoreCode::of));
        return shelving.booked(asked, RequestFields.readable(() -> units(seen)));
    }

    /** What lies there and not in the books is counted as more of a lot that the store has had: these, the last ones first. */
    @GET
    @Path("found")
    public List<ShelfLine> found(
            @QueryParam("store") @Nullable String store, @QueryParam("typed") @Nullable String typed) {
        return found.lots(
                RequestFields.readable(() -> RequestFields.as("store", store, StoreCode::of)),
                RequestFields.readable(() -> RequestFields.text("typed", typed)),
                Reader.of(headers));
    }

    private static Map<LotNumber, Units> units(List<String> seen) {
        return seen.stream().collect(Collectors.toMap(CountResource::lot, CountResource::units, Units::max));
    }

    private static LotNumber lot(String seen) {
        return RequestFields.as("seen", seen.replaceFirst(":.*", ""), LotNumber::of);
    }

    private static Units units(String seen) {
        return Units.of(RequestFields.number("seen", seen.replaceFirst(".*:", "")));
    }
}
