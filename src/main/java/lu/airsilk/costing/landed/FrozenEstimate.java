package lu.airsilk.costing.landed;

import lu.airsilk.shared.number.Sku;

/** An estimate that somebody was quoted, and the number of the row that keeps it. */
record FrozenEstimate(long number, Sku sku, LandedEstimate estimate) {}
