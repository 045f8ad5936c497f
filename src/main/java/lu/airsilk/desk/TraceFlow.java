package lu.airsilk.desk;

import lu.airsilk.shared.Units;

/** Units that went from one station to the next, or are kept for it. */
public record TraceFlow(TraceNode from, TraceNode to, Units units) {

    public static TraceFlow of(TraceKind from, Object fromId, TraceKind to, Object toId, long units) {
        return new TraceFlow(
                new TraceNode(from, fromId.toString()), new TraceNode(to, toId.toString()), new Units(units));
    }

    public boolean isEmpty() {
        return units.isZero();
    }
}
