package lu.airsilk.order.cover;

import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/** A rule of cover in a list. */
public record CoverRuleRow(long id, int version, CoverScope scope, CoverFigures figures, ProposalRow proposal)
        implements FigureRow {}
