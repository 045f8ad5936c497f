package lu.airsilk.platform.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stores many new rows within a command: they are written in batches and let go of, so that a million of them take no
 * more memory than a thousand. All else that the command has read stays as it is.
 */
public final class NewRows {

    private static final int BATCH = 1_000;

    private final EntityManager database;

    public NewRows(EntityManager database) {
        this.database = database;
    }

    /** Stores the rows in their order; each has its number when the next one is asked for. */
    public void add(Stream<? extends StoredEntity> rows) {
        List<StoredEntity> batch = new ArrayList<>(BATCH);
        rows.forEachOrdered(row -> {
            database.persist(row);
            batch.add(row);
            if (batch.size() == BATCH) {
                letGo(batch);
            }
        });
        letGo(batch);
    }

    private void letGo(List<StoredEntity> batch) {
        database.flush();
        batch.forEach(database::detach);
        batch.clear();
    }
}
