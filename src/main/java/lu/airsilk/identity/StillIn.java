package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import lu.airsilk.identity.access.AccessKind;
import lu.airsilk.identity.access.OpenSessions;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.Users;

/** Who has come in: by the token or session of each request, and whether who keeps a line open would come in again. */
@ApplicationScoped
public class StillIn {

    @Inject
    Users users;

    @Inject
    Actors actors;

    @Inject
    Tokens tokens;

    @Inject
    OpenSessions sessions;

    @Inject
    Clock clock;

    /** Another one once somebody was signed out, shut out or given other rights, on whichever node. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public String stamp() {
        return users.stamp();
    }

    /** Whether the session was not closed on this node, which holds it; its time may be over. */
    public boolean isOpen(Entry entry) {
        return entry.kind() == AccessKind.TOKEN || sessions.isOpen(entry.access());
    }

    /** Whether they still are who they were, with the same rights. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public boolean is(Entry entry) {
        return entry(entry.kind(), entry.access()).filter(entry::equals).isPresent();
    }

    /** Who comes with a token that is still good; empty for an unknown or ended one, and once the user is out. */
    public Optional<Entry> byToken(String token) {
        return entry(AccessKind.TOKEN, Tokens.hash(token));
    }

    /** The same of a session, by the hash of its cookie. */
    public Optional<Entry> bySession(String hash) {
        return entry(AccessKind.SESSION, hash);
    }

    private Optional<Entry> entry(AccessKind kind, String hash) {
        return tokens.live(kind, hash, clock.instant())
                .flatMap(access -> users.named(access.user())
                        .filter(user -> user.mayGoOn(access))
                        .map(user -> new Entry(actors.of(user), kind, hash)));
    }
}
