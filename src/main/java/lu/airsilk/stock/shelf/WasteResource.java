package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What stores threw away. */
@Path("wastes")
@RequestScoped
public class WasteResource {

    @Inject
    WasteBook book;

    @Inject
    Shelving shelving;

    /**
     * Units to be thrown away.
     *
     * @param photo JPEG or PNG in Base64
     */
    public record Waste(
            @Nullable String store,
            @Nullable String lot,
            @Nullable BigDecimal units,
            @Nullable String reason,
            @Nullable String photo) {

        Shelving.Waste checked() {
            return new Shelving.Waste(
                    RequestFields.as("lot", lot, LotNumber::of),
                    RequestFields.units("units", units),
                    RequestFields.filter("reason", reason, WasteReason.class).orElse(WasteReason.EXPIRED),
                    Optional.ofNullable(photo).map(text -> RequestFields.as("photo", text, PhotoFile::ofBase64)));
        }
    }

    /** Its number. */
    public record Noted(String number) {}

    @POST
    public Noted waste(@Nullable Waste waste) {
        Waste asked = RequestFields.value("lot", waste);
        return new Noted(shelving.waste(RequestFields.as("store", asked.store(), StoreCode::of), asked.checked()));
    }

    /** What it looked like. */
    @GET
    @Path("{number}/photo")
    public Response photo(@PathParam("number") String number) {
        PhotoFile file = book.photo(number);
        return Response.ok(file.content(), file.mediaType()).build();
    }
}
