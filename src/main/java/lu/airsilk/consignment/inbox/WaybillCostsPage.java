package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.tracking.ConsignmentHead;
import lu.airsilk.consignment.tracking.ShipmentBook;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What a consignment costs as far as its papers say: the goods, and the charges of the newest waybill message. */
@Named
@RequestScoped
public class WaybillCostsPage {

    @Inject
    ShipmentBook shipments;

    @Inject
    MessageBook messages;

    @Inject
    HouseBook houses;

    @Inject
    CurrentActor actor;

    public boolean isMaySee() {
        return actor.has(Role.IMPORT) || actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    /** What the goods cost, by currency. */
    public List<Money> goods(AirWaybillNumber awb) {
        return List.copyOf(shipments.priced(awb).totals().values());
    }

    /** The charges that the carrier's newest waybill message states; empty when none has come or it is not theirs to read. */
    public Optional<WaybillReading.Charges> charges(AirWaybillNumber awb) {
        if (!actor.has(Role.IMPORT) && !actor.has(Role.AUDIT)) {
            return Optional.empty();
        }
        return messages.of(awb).stream()
                .filter(row -> row.kind().equals("FWB") || row.kind().equals("XFWB"))
                .findFirst()
                .map(row -> messages.reading(messages.message(row.id())))
                .filter(WaybillReading.class::isInstance)
                .map(reading -> ((WaybillReading) reading).charges());
    }

    /** How much of the master the houses make up, in words. */
    public String housesSum(ConsignmentHead master) {
        HouseSum sum = houses.sum(master.awb());
        return PageWords.say(
                "consignmentView.housesSum",
                sum.pieces(),
                master.pieces(),
                sum.gross().kilograms(),
                master.gross().kilograms());
    }

    public List<HouseRow> houses(AirWaybillNumber awb) {
        return houses.of(awb);
    }
}
