package lu.airsilk.customs.entry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What was declared to customs; the chosen entry is released here, at the moment that customs name. */
@Named
@ViewScoped
public class CustomsEntryListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CustomsBook book;

    @Inject
    transient CustomsEntries entries;

    @Inject
    transient CorrectingEntries correcting;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String state = "";
    private String number = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private EntryState which = EntryState.DECLARED;
    private String right = "";
    private String reason = "";
    private transient @Nullable EntryRow chosen;

    private final Rows<EntryRow> rows = new Rows<>(paging -> book.rows(wanted(), paging), EntryRow::id);

    /** Looks up the chosen entry, and proposes now, in Zhengzhou, for its release. */
    public void open() {
        if (!number.isBlank()) {
            chosen = book.entry(new CustomsEntryNumber(number));
        }
        ZonedDateTime now = clock.instant().atZone(Zones.CGO).truncatedTo(ChronoUnit.MINUTES);
        day = now.toLocalDate();
        time = now.toLocalTime();
    }

    private Optional<EntryState> wanted() {
        return Arrays.stream(EntryState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    /** Shows the entries in this state; all of them when it is empty. */
    public void show(String only) {
        state = only;
        rows.refresh();
    }

    /** Notes that customs let the goods go. */
    public String release() {
        Optional<ZonedDateTime> said = Optional.ofNullable(day)
                .flatMap(on -> Optional.ofNullable(time).map(at -> ZonedDateTime.of(on, at, Zones.CGO)));
        try {
            entries.release(new CustomsEntryNumber(number), said.map(ZonedDateTime::toInstant));
        } catch (Refused refused) {
            throw refused.at("day");
        }
        PageWords.done("customsEntryList.done", number);
        return "/customs/customs-entry-list.xhtml?faces-redirect=true";
    }

    /** Puts a moment right that was typed wrongly. */
    public String correct() {
        Instant at = RequestFields.as("right", right, CustomsPartPage::inZhengzhou);
        try {
            correcting.correct(new CustomsEntryNumber(number), which, at, reason);
        } catch (Refused refused) {
            throw refused.refusals().getFirst().field().isPresent() ? refused : refused.at("right");
        }
        PageWords.done("customsEntryList.corrected", number);
        return "/customs/customs-entry-list.xhtml?faces-redirect=true&number=" + number;
    }

    /** What was corrected of the chosen entry. */
    public List<CorrectionRow> getCorrections() {
        return book.corrections(new CustomsEntryNumber(number));
    }

    /** The moments of the chosen entry that there are. */
    public List<EntryState> getMoments() {
        EntryRow row = getChosen();
        return row == null || row.releasedAt() == null ? List.of(EntryState.DECLARED) : getStates();
    }

    /** Who declares may correct; so may finance, where the duty changes with it. */
    public boolean isMayCorrect() {
        return actor.has(Role.IMPORT) || actor.has(Role.FINANCE);
    }

    public boolean isMayRelease() {
        return actor.has(Role.IMPORT);
    }

    public @Nullable EntryRow getChosen() {
        if (chosen == null && !number.isBlank()) {
            chosen = book.entry(new CustomsEntryNumber(number));
        }
        return chosen;
    }

    public List<EntryState> getStates() {
        return Arrays.asList(EntryState.values());
    }

    public Rows<EntryRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public EntryState getWhich() {
        return which;
    }

    public void setWhich(EntryState which) {
        this.which = which;
    }

    public String getRight() {
        return right;
    }

    public void setRight(@Nullable String right) {
        this.right = Objects.requireNonNullElse(right, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
