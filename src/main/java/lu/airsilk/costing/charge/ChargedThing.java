package lu.airsilk.costing.charge;

import java.util.Set;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;

/** What a charge is for. */
public record ChargedThing(Kind kind, String id) {

    /** The things that can bear charges. */
    public enum Kind {
        WAYBILL,
        FLIGHT,
        ENTRY,
        DELIVERY,
        LOT
    }

    private static final Set<Kind> UNTOLD = Set.of(Kind.FLIGHT, Kind.DELIVERY);

    /** Of flights and deliveries nobody has said yet which lines their charges fall on. */
    public ChargedThing {
        Refused.unless(!UNTOLD.contains(kind), "charge.of", kind);
        id = switch (kind) {
            case WAYBILL -> AirWaybillNumber.of(id).number();
            case LOT -> LotNumber.of(id).number();
            case ENTRY, FLIGHT, DELIVERY -> TypedText.code(id);
        };
    }

    static ChargedThing waybill(AirWaybillNumber awb) {
        return new ChargedThing(Kind.WAYBILL, awb.number());
    }

    /** As a page names it among those that it offers. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
