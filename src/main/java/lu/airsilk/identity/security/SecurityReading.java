package lu.airsilk.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.security.SecurityBurst;
import lu.airsilk.platform.security.SecurityEvent;
import lu.airsilk.platform.security.SecurityLog;
import lu.airsilk.platform.security.SecurityWanted;

/** What happened at the door, for those who watch over it. */
@ApplicationScoped
@Allowed({Role.ADMIN, Role.AUDIT})
public class SecurityReading {

    @Inject
    SecurityLog log;

    /** The single events, the newest first. */
    public Page<SecurityEvent> events(SecurityWanted wanted, Paging paging) {
        return log.events(wanted, paging);
    }

    /** The same with all of a day, a kind, a person and an address as one, the latest first. */
    public List<SecurityBurst> bursts(SecurityWanted wanted, ZoneId zone) {
        return log.bursts(wanted, zone);
    }
}
