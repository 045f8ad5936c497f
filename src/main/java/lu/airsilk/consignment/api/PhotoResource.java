package lu.airsilk.consignment.api;

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
import lu.airsilk.consignment.PhotoBook;
import lu.airsilk.consignment.PhotoRow;
import lu.airsilk.consignment.Photographing;
import lu.airsilk.consignment.ReceiptNumber;
import lu.airsilk.platform.file.PhotoFile;

/** Photos of what came. */
@Path("receipts/{id}/photos")
@RequestScoped
public class PhotoResource {

    @Inject
    PhotoBook book;

    @Inject
    Photographing photographing;

    /** The photos of a receipt. */
    public record Photos(int total, List<PhotoRow> items) {}

    @GET
    public Photos list(@PathParam("id") String id) {
        List<PhotoRow> photos = book.of(new ReceiptNumber(id));
        return new Photos(photos.size(), photos);
    }

    @GET
    @Path("{photo}")
    public Response one(@PathParam("photo") long photo) {
        PhotoFile file = book.file(photo);
        return Response.ok(file.content(), file.mediaType()).build();
    }

    /** Keeps a photo of the line of this position. */
    @POST
    @Consumes({"image/jpeg", "image/png"})
    public Photos keep(@PathParam("id") String id, @QueryParam("line") int line, byte[] content) {
        photographing.keep(new ReceiptNumber(id), line, PhotoFile.of(content));
        return list(id);
    }
}
