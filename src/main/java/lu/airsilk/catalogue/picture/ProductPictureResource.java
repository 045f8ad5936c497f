package lu.airsilk.catalogue.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.file.PictureFile;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** What a product looks like. */
@Path("products/{sku}/picture")
@RequestScoped
public class ProductPictureResource {

    @Inject
    PictureBook book;

    @Inject
    ProductPicturing picturing;

    /** How large the picture is that was made of an upload. */
    public record Kept(Sku sku, int bytes) {}

    @GET
    public Response one(@PathParam("sku") String sku) {
        return book.of(named(sku))
                .map(picture ->
                        Response.ok(picture.jpeg(), PictureFile.MEDIA_TYPE).build())
                .orElseThrow(() -> Refused.unknown("picture.none", sku));
    }

    /** Shows the product by this picture, which is made anew; what cannot be drawn is refused. */
    @POST
    @Consumes({"image/jpeg", "image/png"})
    public Kept show(@PathParam("sku") String sku, byte[] photo) {
        PictureFile picture = picturing.draw(PhotoFile.of(photo));
        picturing.show(named(sku), picture);
        return new Kept(named(sku), picture.jpeg().length);
    }

    private static Sku named(String sku) {
        return RequestFields.named(sku, Sku::of);
    }
}
