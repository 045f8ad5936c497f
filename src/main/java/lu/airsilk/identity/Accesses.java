package lu.airsilk.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.identity.access.AccessKind;
import lu.airsilk.identity.access.AccessToken;
import lu.airsilk.identity.access.OpenSessions;
import lu.airsilk.identity.access.Tokens;
import lu.airsilk.identity.access.User;
import lu.airsilk.identity.access.Users;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Where people and programs are signed in. */
@ApplicationScoped
public class Accesses {

    private static final Map<String, String> COLUMNS = Map.of("issuedAt", "t.issuedAt", "expiresAt", "t.expiresAt");

    /** More of a kind are no list that somebody reads. */
    private static final int MOST = 100;

    @Inject
    Users users;

    @Inject
    Tokens tokens;

    @Inject
    OpenSessions sessions;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Where the reader is signed in: sessions first, the newest first. */
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public List<AccessRow> own() {
        return where(actor.user());
    }

    /** Where somebody is signed in, for administrators. */
    @Allowed({Role.ADMIN, Role.AUDIT})
    public List<AccessRow> of(String user) {
        return where(user);
    }

    private List<AccessRow> where(String name) {
        User user = known(name);
        Instant now = clock.instant();
        Stream<AccessRow> open = tokens.newest(user.holder(), AccessKind.SESSION, now, MOST).stream()
                .flatMap(session -> sessions.lastAction(session).stream().map(seen -> row(session, seen)));
        Stream<AccessRow> given = tokens.newest(user.holder(), AccessKind.TOKEN, now, MOST).stream()
                .map(token -> row(token, token.issuedAt()));
        return user.disabled() ? List.of() : Stream.concat(open, given).toList();
    }

    private AccessRow row(AccessToken access, Instant seen) {
        return new AccessRow(
                access.id(),
                access.user(),
                access.kind(),
                access.issuedAt(),
                access.expiresAt(),
                access.whence().address(),
                access.whence().device(),
                seen,
                access.hash().equals(actor.access()));
    }

    /** The tokens with which the reader's programs call, or those of another user, for administrators. */
    @Allowed(
            value = {Role.CARRIER, Role.TILL},
            people = true)
    public Page<AccessRow> tokens(Optional<String> user, Paging paging) {
        String name = user.orElse(actor.user());
        boolean mayAsk = name.equals(actor.user()) || actor.has(Role.ADMIN) || actor.has(Role.AUDIT);
        if (!mayAsk) {
            throw new Refused(Refused.Kind.FORBIDDEN, Refusal.of("identity.notAllowed", Set.of(Role.ADMIN)));
        }
        User owner = known(name);
        return new Page<>(
                about(owner, "select count(t)" + Tokens.OF_USER, Long.class).getSingleResult(),
                about(
                                owner,
                                "select t" + Tokens.OF_USER + paging.orderBy(COLUMNS, "t.issuedAt desc", "t.id"),
                                AccessToken.class)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(token -> row(token, token.issuedAt()))
                        .toList());
    }

    private <T> TypedQuery<T> about(User owner, String jpql, Class<T> type) {
        return tokens.about(owner.holder(), AccessKind.TOKEN, clock.instant(), jpql, type);
    }

    private User known(String name) {
        return users.named(name).orElseThrow(() -> Refused.unknown("user.unknown", name));
    }
}
