package lu.airsilk.allocation.share.rule;

/** What a plan is worth, what it wastes, and what no plan can exceed. */
record Appraisal(long value, long waste, long bound) {}
