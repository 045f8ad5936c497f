package lu.airsilk.costing.charge;

import lu.airsilk.costing.charge.rule.ChargeKey;

/**
 * What is charged for goods on their way. Its key belongs to the kind, so that nobody chooses one by the result; a bill that
 * says another, or names the lines it concerns, is noted so (decision 0181).
 */
public enum ChargeKind {
    AIR_FREIGHT(CostPart.FREIGHT, ChargeKey.CHARGEABLE, true),
    FUEL(CostPart.FREIGHT, ChargeKey.CHARGEABLE, true),
    SECURITY(CostPart.FREIGHT, ChargeKey.CHARGEABLE, true),
    PICK_UP(CostPart.FREIGHT, ChargeKey.GROSS, true),
    /** What was really paid for it; customs count a share of their own in the value, so this one is no part of it. */
    INSURANCE(CostPart.INSURANCE, ChargeKey.VALUE, false),
    TERMINAL(CostPart.HANDLING, ChargeKey.GROSS, false),
    CLEARANCE(CostPart.HANDLING, ChargeKey.PIECES, false),
    INSPECTION(CostPart.HANDLING, ChargeKey.VALUE, false),
    STORAGE(CostPart.HANDLING, ChargeKey.VOLUME, false),
    LATE_DECLARATION(CostPart.HANDLING, ChargeKey.VALUE, false),
    BANK(CostPart.HANDLING, ChargeKey.VALUE, false),
    OTHER(CostPart.HANDLING, ChargeKey.VALUE, false),
    TRUCK(CostPart.TRUCK, ChargeKey.VOLUME, false);

    private final CostPart part;
    private final ChargeKey key;
    private final boolean dutiable;

    ChargeKind(CostPart part, ChargeKey key, boolean dutiable) {
        this.part = part;
        this.key = key;
        this.dutiable = dutiable;
    }

    CostPart part() {
        return part;
    }

    ChargeKey key() {
        return key;
    }

    boolean isDutiable() {
        return dutiable;
    }

    /** Whether its bill is most of what the rules reckon for its part, so that one far below that is a wonder too. */
    boolean isMostOfItsPart() {
        return this == AIR_FREIGHT || this == INSURANCE || this == TRUCK;
    }

    /** Whether the rules' figure of its part is for this: until it is billed, that figure stands for it beside all others. */
    boolean isReckoned() {
        return isMostOfItsPart() || this == TERMINAL;
    }

    /** What no waybill comes without: until it is billed, the bill is missing. */
    boolean isUsual() {
        return this == AIR_FREIGHT || this == TERMINAL || this == CLEARANCE || this == TRUCK;
    }
}
