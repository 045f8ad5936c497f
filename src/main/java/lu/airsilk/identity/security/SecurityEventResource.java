package lu.airsilk.identity.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.rest.PageQuery;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.platform.security.SecurityEvent;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityWanted;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What happened at the door: {@code ?from&to&kind&user}, days or moments, {@code to} with its whole day. */
@Path("security-events")
@RequestScoped
public class SecurityEventResource {

    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    SecurityReading reading;

    @GET
    public Page<SecurityEvent> list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind,
            @BeanParam WhoQuery who,
            @BeanParam PageQuery query) {
        SecurityWanted wanted = new SecurityWanted(
                RequestFields.filter("from", from, text -> moment(text, 0)).orElse(Instant.EPOCH),
                RequestFields.filter("to", to, text -> moment(text, 1)).orElse(FOR_EVER),
                RequestFields.filter("kind", kind, SecurityKind.class),
                Optional.ofNullable(who.user),
                Optional.ofNullable(who.address));
        return reading.events(wanted, query.paging());
    }

    /** Of whom; an empty name is that of strangers. */
    public static class WhoQuery {

        @QueryParam("user")
        @Nullable String user;

        @QueryParam("address")
        @Nullable String address;
    }

    /** A day begins at midnight UTC, as the moments of the events are told. */
    private static Instant moment(String text, int daysMore) {
        try {
            return text.length() == "2026-01-01".length()
                    ? LocalDate.parse(text)
                            .plusDays(daysMore)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refused.because("field.day", text);
        }
    }
}
