package lu.airsilk.platform.faces;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a journey on the common time axis: one lane, its spans in the order of time.
 *
 * @param name for example {@code CV9746 · 18 of 24}
 * @param state where it is: an enum constant, which the reader gets in words, or a name
 */
public record Lane(String name, Serializable state, List<Span> spans) implements Serializable {

    public Lane {
        spans = List.copyOf(spans);
    }

    /**
     * A stretch of a lane.
     *
     * @param certainty planned, estimated or actual
     * @param from share of the axis in per mille
     * @param until share of the axis in per mille
     * @param said what it is, for the tooltip and for screen readers
     */
    public record Span(String certainty, int from, int until, String said) implements Serializable {}
}
