package lu.airsilk.catalogue.required;

import java.time.LocalDate;

/** A rule of papers as somebody proposes it. */
public record NewPaperRule(PaperNeed need, LocalDate validFrom, String reason) {}
