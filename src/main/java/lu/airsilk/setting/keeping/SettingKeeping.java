package lu.airsilk.setting.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposing;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.Setting;
import lu.airsilk.setting.told.ToldSettings;

/** Keeps what the company says of itself: one administrator proposes, another brings into force. */
@ApplicationScoped
public class SettingKeeping {

    @Inject
    ToldSettings settings;

    @Inject
    SettingCheck check;

    @Inject
    Proposing proposing;

    @Inject
    SecurityEvents seen;

    /**
     * Puts a value before the other administrators.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.ADMIN)
    public long propose(NewSetting draft) {
        check.refuse(draft);
        Setting setting = new Setting(
                draft.name(),
                draft.value(),
                proposing.proposed(draft.name().name(), draft.validFrom(), draft.reason()));
        settings.add(setting);
        return setting.id();
    }

    /** Proposes each of a list, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.ADMIN)
    public List<Long> proposeAll(ListSheet<NewSetting> drafts) {
        return drafts.each(NewSetting::about, this::propose);
    }

    /** Brings it into force. What was promised stays promised. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void approve(long id) {
        Setting setting = settings.get(id);
        seen.reportDone(
                SecurityKind.SETTING_CHANGED,
                SecurityMatter.SETTING.of(
                        setting.row().name(),
                        setting.row().value(),
                        setting.row().proposal().validFrom()));
        proposing.approve(setting);
    }

    /** Brings each of these into force, or none of them. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void approveAll(List<Long> proposals) {
        proposals.forEach(this::approve);
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void withdraw(long id) {
        proposing.withdraw(settings.get(id));
    }
}
