package lu.airsilk.setting.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.setting.SettingMoves;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.Setting;
import lu.airsilk.setting.told.SettingRow;
import lu.airsilk.setting.told.ToldSettings;
import lu.airsilk.shared.Reason;

/** The settings, for those who keep them. */
@ApplicationScoped
public class SettingBook {

    @Inject
    ToldSettings settings;

    @Inject
    SettingCheck check;

    @Inject
    @Any
    Instance<SettingMoves> others;

    /**
     * What a setting is now, and what it would be.
     *
     * @param moves what of the open work would move with it
     */
    public record Trial(String name, long before, long after, List<Reason> moves) {

        public Trial {
            moves = List.copyOf(moves);
        }
    }

    /** What holds of each on that day. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<SettingRow> inForce(LocalDate day) {
        return settings.on(day).stream().map(Setting::row).toList();
    }

    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<SettingRow> open() {
        return settings.open().stream().map(Setting::row).toList();
    }

    /** All that were ever told, the newest day first. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public Page<SettingRow> all(Paging paging) {
        return settings.all(paging).map(Setting::row);
    }

    @Allowed({Role.ADMIN, Role.AUDIT})
    public SettingRow row(long id) {
        return settings.get(id).row();
    }

    /** From which value to which it would move; nothing is written. */
    @Allowed(Role.ADMIN)
    public Trial tried(NewSetting draft) {
        check.refuse(draft);
        return trial(draft);
    }

    /** The same of one that waits. */
    @Allowed(Role.ADMIN)
    public Trial weighed(SettingRow waiting) {
        return trial(new NewSetting(
                waiting.name(),
                waiting.value(),
                waiting.proposal().validFrom(),
                waiting.proposal().reason()));
    }

    private Trial trial(NewSetting draft) {
        long before = settings.on(draft.name(), draft.validFrom()).row().value();
        return new Trial(
                draft.name().name(),
                before,
                draft.value(),
                others.stream()
                        .flatMap(one -> moves(one, draft, before).stream())
                        .toList());
    }

    /** What the company means to fly moves no open work: it is shown beside what has flown, and no more. */
    private static List<Reason> moves(SettingMoves others, NewSetting draft, long before) {
        return switch (draft.name()) {
            case ORDER_LEAD_HOURS ->
                others.byOrderLead(draft.validFrom(), Duration.ofHours(before), Duration.ofHours(draft.value()));
            case PROMOTION_PERCENT -> others.byPromotionPercent(draft.validFrom(), before, draft.value());
            case TARGET_TONNES, ROUTE_TONNES -> List.of();
        };
    }

    /** The same of each of a list; refused as the list itself would be. */
    @Allowed(Role.ADMIN)
    public List<Trial> triedAll(ListSheet<NewSetting> drafts) {
        return drafts.each(NewSetting::about, this::tried);
    }

    /** The day by which settings hold: Zhengzhou's. */
    public LocalDate today() {
        return check.today();
    }
}
