package lu.airsilk.flight.transit;

import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/** An assumption in a list. */
public record TransitRuleRow(long id, int version, TransitFigures figures, ProposalRow proposal) implements FigureRow {}
