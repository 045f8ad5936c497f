package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;

/**
 * A time that a message states for a milestone of its flight, as the arrival expected in a departure message.
 *
 * @param milestone DEPARTED or ARRIVED
 * @param basis planned, estimated or actual
 * @param at the moment
 */
public record TimeStated(Milestone milestone, Basis basis, Instant at) {

    /** How sure it is. */
    public enum Basis {
        PLANNED,
        ESTIMATED,
        ACTUAL
    }
}
