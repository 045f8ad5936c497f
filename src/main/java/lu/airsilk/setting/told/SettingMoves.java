package lu.airsilk.setting.told;

import java.util.List;
import lu.airsilk.shared.Reason;

/** A door: what of the open work another figure of a setting would move, answered by those who reckon with it. */
public interface SettingMoves {

    /** The setting that it answers for. */
    SettingName of();

    /**
     * What would move, the widest first; nothing when none of it does.
     *
     * @param before what holds without the draft
     */
    List<Reason> by(NewSetting draft, long before);
}
