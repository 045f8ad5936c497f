package lu.airsilk.setting.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.setting.told.SettingRow;
import org.jspecify.annotations.Nullable;

/** What the company says of itself: in force, proposed, and of before. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/setting/settings.xhtml?faces-redirect=true";

    @Inject
    transient SettingBook book;

    @Inject
    transient SettingKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final SettingForm form = new SettingForm();
    private final TrialOutcome<List<String>> moved = new TrialOutcome<>();
    private transient @Nullable List<SettingRow> inForce;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<SettingRow> open;

    private final Rows<SettingRow> past = new Rows<>(paging -> book.all(paging), row -> Long.toString(row.id()));

    /** Shows from which value to which it would move, and changes nothing. */
    public void look() {
        NewSetting draft = form.read();
        moved.is(said(draft.name(), book.tried(draft)));
    }

    /** The same for one that waits. */
    public void weigh(SettingRow setting) {
        moved.is(said(setting.name(), book.weighed(setting)));
    }

    private static List<String> said(SettingName name, SettingBook.Trial trial) {
        Stream<String> moves = trial.moves().isEmpty()
                ? Stream.of(PageWords.say("settings.nothing"))
                : trial.moves().stream().map(Say::reason);
        return Stream.concat(Stream.of(PageWords.say("settings.moved", name, trial.before(), trial.after())), moves)
                .toList();
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("proposal.proposed");
        return PAGE;
    }

    public String approve(SettingRow setting) {
        keeping.approve(setting.id());
        PageWords.done(
                "settings.approved",
                setting.name(),
                setting.value(),
                Say.day(setting.proposal().validFrom()));
        return PAGE;
    }

    public String withdraw(SettingRow setting) {
        keeping.withdraw(setting.id());
        PageWords.done("settings.withdrawn", setting.name());
        return PAGE;
    }

    /** From which value to which. */
    public String told(SettingRow setting) {
        return getInForce().stream()
                .filter(now -> now.name() == setting.name())
                .findFirst()
                .map(now -> PageWords.say("settings.moved", setting.name(), now.value(), setting.value()))
                .orElse("");
    }

    /** What was tried. */
    public List<String> getMoved() {
        return moved.found().orElse(List.of());
    }

    public boolean isMayKeep() {
        return actor.has(Role.ADMIN);
    }

    public boolean mayApprove(SettingRow setting) {
        return isMayKeep() && setting.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        return PageWords.say("settings.state", Say.day(book.today()));
    }

    public List<SettingRow> getInForce() {
        if (inForce == null) {
            inForce = book.inForce(book.today());
        }
        return inForce;
    }

    /** From which day on, why, and who answers for it, if anybody does. */
    public String answered(SettingRow setting) {
        return setting.proposal()
                .saying(Say::cause)
                .told(
                        Say::who,
                        PageWords.say(
                                "proposal.from", Say.day(setting.proposal().validFrom())));
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<SettingRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<SettingName> getNames() {
        return List.of(SettingName.values());
    }

    public Rows<SettingRow> getPast() {
        return past;
    }

    public SettingForm getForm() {
        return form;
    }
}
