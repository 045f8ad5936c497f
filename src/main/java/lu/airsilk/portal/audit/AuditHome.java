package lu.airsilk.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.persistence.Revision;

/** Who changed what, when and why. */
@ApplicationScoped
public class AuditHome {

    private static final int MOST = 20;
    private static final Set<Role> COSTS = Set.of(Role.BUYER, Role.FINANCE, Role.AUDIT);

    /** Nobody reads more changes of one thing. */
    private static final int MOST_OF_THING = 5_000;

    private static final String OF_SOME =
            " from Revision r where r.at >= :from and r.at < :to and r.actor like :person";
    private static final String OF_THING = OF_SOME + " and r.id in :changes";
    private static final String NEWEST_FIRST = " order by r.at desc, r.id desc";

    /**
     * A change; why is empty when nobody said.
     *
     * @param touched what was changed, a link for those who may open it
     */
    public record Change(Instant at, String actor, String reason, List<Thing> touched) {}

    /**
     * A thing that was changed.
     *
     * @param url its page; empty when it is not for this reader
     * @param more how many others of its kind
     * @param others these, as far as they are told; none on a home
     * @param detail what of an act is told
     * @param moves what became of its fields
     */
    public record Thing(
            Enum<?> kind,
            String number,
            String url,
            long more,
            List<Other> others,
            Deed deed,
            String detail,
            List<FieldMove> moves) {}

    /** Another thing that was changed with it; its page is empty when it is not for this reader. */
    public record Other(String number, String url) {}

    /**
     * Which changes are wanted.
     *
     * @param person how the sign-in name begins; empty for everybody
     * @param thing the number or the name of what was changed; empty for everything
     */
    public record Wanted(String person, String thing, Instant from, Instant to) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ChangedThings things;

    @Inject
    CurrentActor actor;

    /** The last changes that people have made or asked for, as the products of a sheet, the newest first. */
    @Allowed({Role.AUDIT, Role.ADMIN})
    public List<Change> changes() {
        return shown(
                database.createQuery(
                                "select r from Revision r where concat(r.actor, ':') not like :program or r.actor = :asked"
                                        + NEWEST_FIRST,
                                Revision.class)
                        .setParameter("program", Caller.PORTAL + ":%")
                        .setParameter("asked", Actor.system("sheet-import").user())
                        .setMaxResults(MOST)
                        .getResultList(),
                false);
    }

    /** A page of the changes of some days and perhaps of one person or of one thing, the newest first. */
    @Allowed({Role.AUDIT, Role.ADMIN})
    public Page<Change> changes(Wanted wanted, Paging paging) {
        List<Long> ofThing = wanted.thing().isEmpty()
                ? List.of()
                : things.changes(wanted.thing(), wanted.from(), wanted.to(), MOST_OF_THING);
        if (ofThing.isEmpty() && !wanted.thing().isEmpty()) {
            return new Page<>(0, List.of());
        }
        long total = wanted("select count(r)", "", wanted, ofThing, Long.class).getSingleResult();
        return new Page<>(
                total,
                shown(
                        wanted("select r", NEWEST_FIRST, wanted, ofThing, Revision.class)
                                .setFirstResult(paging.offset())
                                .setMaxResults(paging.size())
                                .getResultList(),
                        true));
    }

    private <T> TypedQuery<T> wanted(String what, String order, Wanted wanted, List<Long> ofThing, Class<T> type) {
        TypedQuery<T> query = database.createQuery(what + (ofThing.isEmpty() ? OF_SOME : OF_THING) + order, type)
                .setParameter("from", wanted.from())
                .setParameter("to", wanted.to())
                .setParameter("person", wanted.person() + "%");
        return ofThing.isEmpty() ? query : query.setParameter("changes", ofThing);
    }

    private List<Change> shown(List<Revision> revisions, boolean whole) {
        Map<Long, List<ChangedThings.Touched>> touched =
                things.of(revisions.stream().map(Revision::id).toList());
        return revisions.stream()
                .map(change -> new Change(
                        change.at(),
                        change.actor(),
                        change.reason(),
                        touched.getOrDefault(change.id(), List.of()).stream()
                                .map(one -> shown(one, change.actor(), whole ? others(change.id(), one) : List.of()))
                                .toList()))
                .toList();
    }

    private List<Other> others(long change, ChangedThings.Touched one) {
        return one.more() == 0
                ? List.of()
                : things.others(change, one).stream()
                        .map(number -> new Other(number, url(one.kind(), number)))
                        .toList();
    }

    private Thing shown(ChangedThings.Touched one, String by, List<Other> others) {
        return new Thing(
                one.kind(),
                one.number(),
                url(one.kind(), one.number()),
                one.more(),
                others,
                one.deed(),
                one.detail(),
                telling(one.moves(), by).stream().map(this::shown).toList());
    }

    /** Who did it stands beside it: a field that says no more is left out, unless nothing else would be told. */
    private static List<FieldMove> telling(List<FieldMove> moves, String by) {
        List<FieldMove> others =
                moves.stream().filter(move -> !by.equals(move.after())).toList();
        return others.isEmpty() ? moves : others;
    }

    /** Who may not see what goods cost sees that a cost is another one. */
    private FieldMove shown(FieldMove move) {
        boolean costs = COSTS.stream().anyMatch(actor::has);
        return Stream.of(Optional.ofNullable(move.before()), Optional.ofNullable(move.after()))
                        .allMatch(figure ->
                                HistoryFields.isShown(move.entity(), move.field(), costs, figure.orElse(null)))
                ? move
                : move.hidden();
    }

    private String url(Enum<?> kind, String number) {
        return kind instanceof FoundKind found && !number.isEmpty() ? found.urlFor(actor.roles(), number) : "";
    }
}
