package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.consignment.ConsignmentRow;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The waybills and which of their usual bills have still to come, the newest first. */
@ApplicationScoped
public class LandedCostList {

    @Inject
    ConsignmentBook consignments;

    @Inject
    Charges charges;

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Page<LandedCostRow> rows(Paging paging) {
        Page<ConsignmentRow> page = consignments.rows(Optional.empty(), paging);
        List<AirWaybillNumber> awbs =
                page.items().stream().map(ConsignmentRow::awb).toList();
        Map<AirWaybillNumber, Set<ChargeKind>> billed = charges.billed(awbs);
        Map<AirWaybillNumber, Instant> booked = consignments.booked(awbs);
        return page.map(row -> new LandedCostRow(
                row.awb(),
                booked.getOrDefault(row.awb(), row.bookedAt()),
                row.landing().orElse(null),
                row.gross(),
                LandedCostBook.bills(billed.getOrDefault(row.awb(), Set.of()))));
    }
}
