package lu.airsilk.costing.landed;

import java.time.LocalDate;

/** A rule as somebody proposes it. */
public record NewLandedRule(LandedFigures figures, LocalDate validFrom, String reason) {}
