package lu.airsilk.identity.security;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.security.SecurityBurst;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityWanted;
import org.jspecify.annotations.Nullable;

/** What happened at the door: all of a day, a kind, a person and an address on one line. */
@Named
@ViewScoped
public class SecurityEventsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    static final ZoneId ZONE = ZoneId.of("Europe/Luxembourg");
    private static final int DAYS = 7;

    @Inject
    transient SecurityReading reading;

    @Inject
    transient Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String kind = "";
    private String user = "";
    private String address = "";

    private final Rows<SecurityBurst> rows = new Rows<>(this::page, burst -> burst.toString());

    @PostConstruct
    void lastDays() {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        from = today.minusDays(DAYS - 1);
        to = today;
    }

    private Page<SecurityBurst> page(Paging paging) {
        List<SecurityBurst> all = reading.bursts(wanted(), ZONE);
        return new Page<>(
                all.size(),
                all.stream().skip(paging.offset()).limit(paging.size()).toList());
    }

    private SecurityWanted wanted() {
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        LocalDate last = to == null ? LocalDate.now(clock.withZone(ZONE)) : to;
        return new SecurityWanted(
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant(),
                Arrays.stream(SecurityKind.values())
                        .filter(word -> word.name().equals(kind))
                        .findFirst(),
                Optional.empty(),
                said(address),
                user.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(word -> !word.isEmpty());
    }

    public void narrow() {
        rows.refresh();
    }

    public Rows<SecurityBurst> getRows() {
        return rows;
    }

    /** The day of a burst, as its own page is asked for it. */
    public String day(SecurityBurst burst) {
        return LocalDate.ofInstant(burst.first(), ZONE).toString();
    }

    public List<SecurityKind> getKinds() {
        return Arrays.asList(SecurityKind.values());
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
