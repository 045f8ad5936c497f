package lu.airsilk.notice.channel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.airsilk.identity.People;
import lu.airsilk.notice.Audience;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.VersionedEntity;

/** What is on its way out, and what each user wants of the channels. */
@Repository
public class Outbox {

    private static final String REACHED = "select c from ChannelChoice c join " + People.EVERYBODY
            + " on u.name = c.user where c.wanted = true and u.disabled = false and ";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(VersionedEntity row) {
        database.persist(row);
    }

    public Optional<ChannelChoice> choice(String user, Channel channel) {
        return database.createQuery(
                        "select c from ChannelChoice c where c.user = :user and c.channel = :channel",
                        ChannelChoice.class)
                .setParameter("user", user)
                .setParameter("channel", channel)
                .getResultStream()
                .findFirst();
    }

    /** The choices of everybody whom the audience reaches and who wants some channel. */
    public List<ChannelChoice> choices(Audience audience) {
        if (audience.user().isPresent()) {
            return database.createQuery(REACHED + "u.name = :user order by c.id", ChannelChoice.class)
                    .setParameter("user", audience.user().get())
                    .getResultList();
        }
        TypedQuery<ChannelChoice> query = database.createQuery(
                REACHED + ":role member of u.roles"
                        + (audience.store().isPresent() ? " and :store member of u.stores" : "") + " order by c.id",
                ChannelChoice.class);
        query.setParameter("role", audience.role().orElseThrow());
        audience.store().ifPresent(store -> query.setParameter("store", store));
        return query.getResultList();
    }

    /** The messages that are due, oldest first. Two nodes that take the same ones meet at the row's version. */
    public List<OutboxMessage> due(Instant now, int most) {
        return database.createQuery(
                        "select m from OutboxMessage m where m.state = WAITING and m.dueAt <= :now order by m.id",
                        OutboxMessage.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    public List<OutboxMessage> messages(Collection<Long> ids) {
        return database.createQuery(
                        "select m from OutboxMessage m where m.id in :ids order by m.id", OutboxMessage.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
