package lu.airsilk.costing.landed;

import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/** A rule in a list. */
public record LandedRuleRow(long id, int version, LandedFigures figures, ProposalRow proposal) implements FigureRow {}
