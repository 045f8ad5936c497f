package lu.airsilk.allocation.plan;

import lu.airsilk.shared.Cases;

/** Another run that is approved for goods of this one, and how many cases both give that are there only once. */
public record SharedGoods(RunNumber run, Cases cases) {}
