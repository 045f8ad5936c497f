package lu.airsilk.notice.channel;

import jakarta.persistence.EntityManager;

/** The outbox, wired by hand to a database. */
public final class OutboxInMemory {

    private OutboxInMemory() {}

    /** One on this database. */
    public static Outbox on(EntityManager database) {
        Outbox outbox = new Outbox();
        outbox.database = database;
        return outbox;
    }
}
