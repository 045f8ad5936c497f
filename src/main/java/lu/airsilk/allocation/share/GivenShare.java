package lu.airsilk.allocation.share;

import lu.airsilk.shared.Cases;

/** Cases of a supply that a run gives to an order line. */
public record GivenShare(String line, long supply, String reference, Cases cases) {}
