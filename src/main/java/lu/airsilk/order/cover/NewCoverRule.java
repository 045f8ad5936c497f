package lu.airsilk.order.cover;

import java.time.LocalDate;

/** A rule of cover as somebody proposes it. */
public record NewCoverRule(CoverScope scope, CoverFigures figures, LocalDate validFrom, String reason) {}
