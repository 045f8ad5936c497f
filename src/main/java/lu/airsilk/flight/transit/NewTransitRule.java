package lu.airsilk.flight.transit;

import java.time.LocalDate;

/** An assumption as somebody proposes it. */
public record NewTransitRule(TransitFigures figures, LocalDate validFrom, String reason) {}
