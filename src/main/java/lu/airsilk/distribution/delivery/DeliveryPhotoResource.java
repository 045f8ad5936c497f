package lu.airsilk.distribution.delivery;

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
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;

/** Photos of what did not come as it was sent. */
@Path("deliveries/{id}/photos")
@RequestScoped
public class DeliveryPhotoResource {

    @Inject
    DeliveryPhotoBook book;

    @Inject
    DeliveryPhotographing photographing;

    /** The photos of a delivery, by line. */
    @GET
    public Page<PhotoRow> list(@PathParam("id") String id, @BeanParam PageQuery query) {
        return query.of(book.of(new DeliveryNumber(id)));
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
    public Response keep(@PathParam("id") String id, @QueryParam("line") int line, byte[] content) {
        DeliveryNumber delivery = new DeliveryNumber(id);
        long photo = photographing.keep(delivery, line, PhotoFile.of(content));
        return CreatedAnswer.at("deliveries/" + delivery + "/photos/" + photo, Page.whole(book.of(delivery)));
    }
}
