package lu.airsilk.setting.told;

import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/** A setting in a list. */
public record SettingRow(long id, int version, SettingName name, long value, ProposalRow proposal)
        implements FigureRow {}
