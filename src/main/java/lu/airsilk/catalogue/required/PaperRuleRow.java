package lu.airsilk.catalogue.required;

import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/** A rule of papers in a list. */
public record PaperRuleRow(long id, int version, PaperNeed need, ProposalRow proposal) implements FigureRow {}
