package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.shared.number.Sscc;

/** Air waybills by their numbers, those of their pieces and of lots on the way; receipts and discrepancies. */
@ApplicationScoped
class ConsignmentFinds implements Finds {

    private static final String ROUTE = "concat(c.origin, ' → ', c.destination)";

    private static final String WAYBILL = "select c.awb, " + ROUTE;

    /** Once its receipt has made lots of it, the supplier's lot is found as these. */
    private static final String ON_THE_WAY = "select distinct c.awb, " + ROUTE + " from ConsignmentLine l"
            + " join l.consignment c where l.supplierLot = :id and not exists (select k.id from CountedLot k"
            + " where k.receipt.awb = c.awb and (k.acceptedLot is not null or k.damagedLot is not null))";

    @Override
    public List<Find> finds() {
        return List.of(
                new Find(
                        FoundKind.CONSIGNMENT, TypedNumber::waybill, WAYBILL + " from Consignment c where c.awb = :id"),
                new Find(
                        FoundKind.CONSIGNMENT,
                        TypedNumber::waybillPart,
                        WAYBILL
                                + " from Consignment c where replace(concat(c.awb, ''), '-', '') like concat('%', :id, '%')"
                                + " order by c.bookedAt desc"),
                new Find(
                        FoundKind.CONSIGNMENT,
                        number -> number.as(Sscc::of).map(Sscc::digits),
                        "select p.awb, concat('SSCC ', p.sscc) from ConsignmentPiece p join Consignment c on c.awb = p.awb"
                                + " where p.sscc = :id"),
                new Find(FoundKind.CONSIGNMENT, TypedNumber::lot, ON_THE_WAY),
                Find.document(
                        FoundKind.CASE,
                        "DC",
                        "select d.number, concat(d.awb, '') from Discrepancy d where d.number in :id"),
                Find.document(
                        FoundKind.RECEIPT,
                        "RC",
                        "select r.number, concat(r.awb, '') from Receipt r where r.number in :id"));
    }
}
