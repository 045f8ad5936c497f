package lu.airsilk.consignment.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import lu.airsilk.consignment.outgoing.WaybillDrafts;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The papers of a consignment, as files. */
@Path("consignments/{awb}/papers")
@RequestScoped
public class PaperResource {

    private static final String PDF = "application/pdf";

    @Inject
    ShipmentPapers papers;

    @Inject
    PieceLabels labels;

    @Inject
    WaybillDrafts waybills;

    @PathParam("awb")
    String awb = "";

    private AirWaybillNumber number() {
        return RequestFields.named(awb, AirWaybillNumber::of);
    }

    @GET
    @Path("invoice")
    @Produces(PDF)
    public byte[] invoice() {
        return papers.invoice(number());
    }

    @GET
    @Path("packing-list")
    @Produces(PDF)
    public byte[] packingList() {
        return papers.packingList(number());
    }

    @GET
    @Path("cover-sheet")
    @Produces(PDF)
    public byte[] coverSheet() {
        return papers.coverSheet(number());
    }

    @GET
    @Path("labels")
    @Produces(PDF)
    public byte[] labels() {
        return labels.labels(number());
    }

    /** Our FWB/16 to the carrier. */
    @GET
    @Path("fwb")
    @Produces("text/plain")
    public String waybill() {
        return waybills.master(number());
    }

    /** Our FHL/5, one for each house, one after the other. */
    @GET
    @Path("fhl")
    @Produces("text/plain")
    public String houses() {
        return String.join("\r\n", waybills.houses(number()));
    }
}
