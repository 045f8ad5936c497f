package lu.airsilk.allocation.need.rule;

/** A line that is given another number of cases than before. */
public record LineChange(long line, int before, int after) {}
