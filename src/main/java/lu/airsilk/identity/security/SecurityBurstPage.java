package lu.airsilk.identity.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.security.SecurityEvent;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityWanted;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One burst, event by event: of one day, one kind, one person and one address. */
@Named
@ViewScoped
public class SecurityBurstPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SecurityReading reading;

    private String day = "";
    private String kind = "";
    private String user = "";
    private String address = "";

    private final Rows<SecurityEvent> rows = new Rows<>(
            paging -> reading.events(wanted(), new Paging(paging.page(), paging.size(), "")),
            event -> event.toString());

    private SecurityWanted wanted() {
        LocalDate on = on();
        return new SecurityWanted(
                on.atStartOfDay(SecurityEventsPage.ZONE).toInstant(),
                on.plusDays(1).atStartOfDay(SecurityEventsPage.ZONE).toInstant(),
                Optional.of(kindOf()),
                Optional.of(user),
                Optional.of(address));
    }

    /** Which day it was; refused when the address says none. */
    public LocalDate getOn() {
        return on();
    }

    private LocalDate on() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException none) {
            throw Refused.unknown("field.day", day);
        }
    }

    /** Which kind it was; refused when the address says none. */
    public SecurityKind getKindOf() {
        return kindOf();
    }

    private SecurityKind kindOf() {
        return Arrays.stream(SecurityKind.values())
                .filter(word -> word.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("field.word", "kind", kind, Arrays.toString(SecurityKind.values())));
    }

    /** What it was about, in the reader's words. */
    public String said(SecurityEvent event) {
        return DoorWords.said(event);
    }

    /** The method and the address that were asked for; empty when nothing was. */
    public String asked(SecurityEvent event) {
        return DoorWords.asked(event);
    }

    public Rows<SecurityEvent> getRows() {
        return rows;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = user == null ? "" : user;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }
}
