package lu.airsilk.portal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.identity.NewUser;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import org.jspecify.annotations.Nullable;

/** Who changed what and why, by day, by person and by what was changed. */
@Named
@ViewScoped
public class ChangeListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DAYS = 7;

    @Inject
    transient AuditHome home;

    @Inject
    transient Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String person = "";
    private String thing = "";

    private final Rows<ChangeLine> rows = new Rows<>(this::page, ChangeLine::toString);

    @PostConstruct
    void lastDays() {
        to = today();
        from = today().minusDays(DAYS - 1);
    }

    private Page<ChangeLine> page(Paging paging) {
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        LocalDate last = to == null ? today() : to;
        AuditHome.Wanted wanted = new AuditHome.Wanted(
                NewUser.signInName(person),
                thing.strip(),
                first.atStartOfDay(Zones.LUX).toInstant(),
                last.plusDays(1).atStartOfDay(Zones.LUX).toInstant());
        return home.changes(wanted, paging).map(ChangeLine::of);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.LUX));
    }

    public void narrow() {
        rows.refresh();
    }

    public Rows<ChangeLine> getRows() {
        return rows;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getThing() {
        return thing;
    }

    public void setThing(@Nullable String thing) {
        this.thing = thing == null ? "" : thing;
    }
}
