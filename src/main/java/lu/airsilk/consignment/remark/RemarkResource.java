package lu.airsilk.consignment.remark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.CreatedAnswer;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.remark.RemarkRow;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** Remarks on a consignment. */
@Path("consignments/{awb}/comments")
@RequestScoped
public class RemarkResource {

    @Inject
    WaybillTalking talking;

    /** A remark as programs write it. */
    public record Said(@Nullable String words) {}

    /** The remarks, the newest first. */
    @GET
    public Page<RemarkRow> list(@PathParam("awb") String awb, @BeanParam PageQuery query) {
        return query.of(talking.said(RequestFields.named(awb, AirWaybillNumber::of)));
    }

    @POST
    public Response say(@PathParam("awb") String awb, @Nullable Said said) {
        AirWaybillNumber consignment = RequestFields.named(awb, AirWaybillNumber::of);
        talking.say(
                consignment,
                RequestFields.text("words", RequestFields.value("words", said).words()));
        return CreatedAnswer.at(
                "consignments/" + consignment.number() + "/comments", Page.whole(talking.said(consignment)));
    }
}
