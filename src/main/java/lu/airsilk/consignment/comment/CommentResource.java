package lu.airsilk.consignment.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.platform.rest.Created;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Remarks on a consignment. */
@Path("consignments/{awb}/comments")
@RequestScoped
public class CommentResource {

    @Inject
    CommentBook book;

    @Inject
    Commenting commenting;

    /** A remark as programs write it. */
    public record Said(@Nullable String words) {}

    /** The remarks, the newest first. */
    @GET
    public Page<CommentRow> list(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        return query.of(book.of(Asked.named(awb, AirWaybillNumber::of)));
    }

    @POST
    public Response say(@PathParam("awb") String awb, @Nullable Said said) {
        AirWaybillNumber consignment = Asked.named(awb, AirWaybillNumber::of);
        commenting.say(
                consignment, Asked.text("words", Asked.value("words", said).words()));
        return Created.at("consignments/" + consignment.number() + "/comments", Page.whole(book.of(consignment)));
    }
}
