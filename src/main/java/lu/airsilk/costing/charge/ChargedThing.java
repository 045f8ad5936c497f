package lu.airsilk.costing.charge;

import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

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

    /** A waybill, whose charges fall on its lines. Of the others nobody has said yet which lines they fall on. */
    public ChargedThing {
        Refused.unless(kind == Kind.WAYBILL, "charge.of", kind);
        id = AirWaybillNumber.of(id).number();
    }

    static ChargedThing waybill(AirWaybillNumber awb) {
        return new ChargedThing(Kind.WAYBILL, awb.number());
    }

    AirWaybillNumber awb() {
        return AirWaybillNumber.of(id);
    }
}
