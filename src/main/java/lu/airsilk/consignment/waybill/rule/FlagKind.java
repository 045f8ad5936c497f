package lu.airsilk.consignment.waybill.rule;

import java.util.Optional;

/** What went wrong with goods on the way; shown beside the state, never as one. */
public enum FlagKind {
    OFFLOADED,
    SHORT_SHIPPED,
    MISSING,
    FOUND,
    OVERCARRIED,
    CUSTOMS_HOLD,
    FLIGHT_CANCELLED;

    /**
     * The flag an event raises.
     *
     * @param code status code; TGC puts goods under customs control
     * @param discrepancy code of a DIS, else empty
     */
    static Optional<FlagKind> raisedBy(String code, String discrepancy) {
        return switch (code) {
            case MilestoneEvent.CANCELLED -> Optional.of(FLIGHT_CANCELLED);
            case "TGC", "CUSTOMS_HOLD" -> Optional.of(CUSTOMS_HOLD);
            case "DIS" ->
                switch (discrepancy) {
                    case "OFLD" -> Optional.of(OFFLOADED);
                    case "SSPD" -> Optional.of(SHORT_SHIPPED);
                    case "MSCA" -> Optional.of(MISSING);
                    case "FDCA" -> Optional.of(FOUND);
                    case "OVCD" -> Optional.of(OVERCARRIED);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /** Whether the pieces stay behind and must go with another flight. */
    boolean leavesBehind() {
        return this == OFFLOADED || this == SHORT_SHIPPED || this == FLIGHT_CANCELLED;
    }

    /** Whether the pieces had been handed over before they stayed behind. */
    boolean afterTendering() {
        return this == OFFLOADED || this == SHORT_SHIPPED;
    }
}
