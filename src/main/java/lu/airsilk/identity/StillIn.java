package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whether who came in a while ago, and keeps a line open since, would come in again as the same. */
@ApplicationScoped
public class StillIn {

    @Inject
    SignIn signIn;

    @Inject
    Tokens tokens;

    @Inject
    OpenSessions sessions;

    /** Another one once somebody was signed out, shut out or given other rights, on whichever node. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public String stamp() {
        return tokens.stamp();
    }

    /** Whether the session was not closed on this node, which holds it; its time may be over. */
    public boolean isOpen(Entry entry) {
        return entry.kind() == AccessKind.TOKEN || sessions.isOpen(entry.access());
    }

    /** Whether they still are who they were, with the same rights. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public boolean is(Entry entry) {
        return signIn.again(entry).filter(entry::equals).isPresent();
    }
}
