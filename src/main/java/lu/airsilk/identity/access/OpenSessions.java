package lu.airsilk.identity.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lu.airsilk.platform.Node;

/** The sessions that this node holds, with the last action in each: what a restart or a time-out has ended is not there. */
@ApplicationScoped
public class OpenSessions {

    @Inject
    Node node;

    private final Map<String, Instant> lastActions = new ConcurrentHashMap<>();

    /** Somebody has done something in the session with this cookie's hash. */
    public void acted(String hash, Instant at) {
        lastActions.put(hash, at);
    }

    public void closed(String hash) {
        lastActions.remove(hash);
    }

    public boolean isOpen(String hash) {
        return lastActions.containsKey(hash);
    }

    /** When something was last done in it; empty when it is over. Other nodes' sessions are taken to be open. */
    public Optional<Instant> lastAction(AccessToken session) {
        return session.node().equals(node.name())
                ? Optional.ofNullable(lastActions.get(session.hash()))
                : Optional.of(session.issuedAt());
    }
}
