package lu.airsilk.distribution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import lu.airsilk.distribution.DeliveryNumber;
import lu.airsilk.distribution.DeliveryPhotoBook;
import lu.airsilk.distribution.DeliveryPhotographing;
import lu.airsilk.platform.file.PhotoFile;

/** Photos of what did not come as it was sent. */
@Path("deliveries/{id}/photos")
@RequestScoped
public class DeliveryPhotoResource {

    @Inject
    DeliveryPhotoBook book;

    @Inject
    DeliveryPhotographing photographing;

    /** The photos of a delivery. */
    public record Photos(int total, List<DeliveryPhotoBook.Row> items) {}

    @GET
    public Photos list(@PathParam("id") String id) {
        List<DeliveryPhotoBook.Row> photos = book.of(new DeliveryNumber(id));
        return new Photos(photos.size(), photos);
    }

    @GET
    @Path("{photo}")
    public Response one(@PathParam("id") String id, @PathParam("photo") long photo) {
        PhotoFile file = book.file(new DeliveryNumber(id), photo);
        return Response.ok(file.content(), file.mediaType()).build();
    }

    /** Keeps a photo of the line of this position. */
    @POST
    @Consumes({"image/jpeg", "image/png"})
    public Photos keep(@PathParam("id") String id, @QueryParam("line") int line, byte[] content) {
        photographing.keep(new DeliveryNumber(id), line, PhotoFile.of(content));
        return list(id);
    }
}
