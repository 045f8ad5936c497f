package lu.airsilk.consignment.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import lu.airsilk.consignment.CommentBook;
import lu.airsilk.consignment.CommentRow;
import lu.airsilk.consignment.Commenting;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Remarks on a consignment. */
@Path("consignments/{awb}/comments")
@RequestScoped
public class CommentResource {

    @Inject
    CommentBook book;

    @Inject
    Commenting commenting;

    /** The remarks, the newest first. */
    public record Comments(int total, List<CommentRow> items) {}

    /** A remark as programs write it. */
    public record Said(@Nullable String words) {}

    @GET
    public Comments list(@PathParam("awb") String awb) {
        List<CommentRow> said = book.of(Asked.named(awb, AirWaybillNumber::of));
        return new Comments(said.size(), said);
    }

    @POST
    public Comments say(@PathParam("awb") String awb, @Nullable Said said) {
        commenting.say(
                Asked.named(awb, AirWaybillNumber::of),
                Asked.text("words", Asked.value("words", said).words()));
        return list(awb);
    }
}
