package lu.airsilk.customs.tariff;

import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/**
 * Measures that were proposed together.
 *
 * @param measures how many
 * @param about what the first of them speaks of: its code and what it lays down
 */
public record TariffSheetRow(long id, int version, int measures, String about, ProposalRow proposal)
        implements FigureRow {}
