package lu.airsilk.setting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Reason;

/** A door: what of the open work another figure of a setting would move, answered by those who reckon with it; nothing of others. */
public interface SettingMoves {

    /** Another {@link Settings#orderLead} from this day on. */
    default List<Reason> byOrderLead(LocalDate from, Duration before, Duration after) {
        return List.of();
    }

    /** Another {@link Settings#promotionPercent} from this day on. */
    default List<Reason> byPromotionPercent(LocalDate from, long before, long after) {
        return List.of();
    }
}
