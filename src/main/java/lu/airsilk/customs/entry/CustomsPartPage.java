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
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** What customs know of a consignment: declared and released here. A part of the consignment's page. */
@Named
@ViewScoped
public class CustomsPartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private static final Set<String> OF_TIME = Set.of("customs.declaredLater", "customs.declaredBeforeLeaving");

    @Inject
    transient CustomsBook book;

    @Inject
    transient CustomsEntries declarations;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String entryNumber = "";
    private String declaredAt = "";
    private String releasedAt = "";
    private transient @Nullable List<EntryRow> entries;

    /** The entries of the consignment, read once for a page. */
    public List<EntryRow> entries(AirWaybillNumber awb) {
        if (entries == null) {
            entries = book.entries(awb);
        }
        return entries;
    }

    /** Whether an entry waits for its release. */
    public boolean isWaiting(EntryRow entry) {
        return entry.state() == EntryState.DECLARED && mayDeclare();
    }

    private boolean mayDeclare() {
        return actor.has(Role.IMPORT);
    }

    /** Whether this reader puts right what was typed wrongly, on the page of the entry. */
    public boolean isMayCorrect() {
        return actor.has(Role.IMPORT) || actor.has(Role.FINANCE);
    }

    /** Whether some of it has still to be declared, by this reader. */
    public boolean isLacking(AirWaybillNumber awb) {
        return mayDeclare() && !book.isWhole(awb, entries(awb).size());
    }

    public String declare(AirWaybillNumber awb) {
        String number = RequestFields.text("entryNumber", entryNumber).toUpperCase(Locale.ROOT);
        Instant at = RequestFields.as("declaredAt", getDeclaredAt(), CustomsPartPage::inZhengzhou);
        try {
            declarations.declare(awb, number, Optional.of(at));
        } catch (Refused refused) {
            boolean ofTime = OF_TIME.contains(refused.refusals().getFirst().code());
            throw refused.at(ofTime ? "declaredAt" : "entryNumber");
        }
        PageWords.done("customsPart.declared", number);
        return again(awb);
    }

    public String release(EntryRow entry) {
        Instant at = RequestFields.as("releasedAt", releasedAt, CustomsPartPage::inZhengzhou);
        try {
            declarations.release(new CustomsEntryNumber(entry.id()), Optional.of(at));
        } catch (Refused refused) {
            throw refused.at("releasedAt");
        }
        PageWords.done("customsPart.released", entry.entryNumber());
        return again(entry.awb());
    }

    /** What the browser's field for day and time writes, by the clock in Zhengzhou. */
    static Instant inZhengzhou(String written) {
        try {
            int time = written.indexOf('T');
            return ZonedDateTime.of(
                            LocalDate.parse(written.substring(0, Math.max(0, time))),
                            LocalTime.parse(written.substring(time + 1)),
                            Zones.CGO)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refused.because("customs.moment", written);
        }
    }

    private static String again(AirWaybillNumber awb) {
        return "/consignment/consignment-view.xhtml?faces-redirect=true&tab=customs&awb=" + awb;
    }

    public String getEntryNumber() {
        return entryNumber;
    }

    public void setEntryNumber(String entryNumber) {
        this.entryNumber = entryNumber;
    }

    /** Now, until somebody says another moment: who types in what was done before says when. */
    public String getDeclaredAt() {
        return declaredAt.isEmpty() ? now() : declaredAt;
    }

    public void setDeclaredAt(String declaredAt) {
        this.declaredAt = declaredAt;
    }

    /** The same of the release. */
    public String getReleasedAt() {
        return releasedAt.isEmpty() ? now() : releasedAt;
    }

    private String now() {
        return MINUTES.format(clock.instant().atZone(Zones.CGO));
    }

    public void setReleasedAt(String releasedAt) {
        this.releasedAt = releasedAt;
    }
}
