package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;

/**
 * Reading in a command that has not changed anything of what it reads. Before each query Hibernate looks through all rows
 * that a command holds for changes that the query would have to see; a command that holds thousands of lines and asks a
 * dozen questions about them first is spared that.
 */
@ApplicationScoped
public class UnchangedReads {

    @PersistenceContext
    EntityManager database;

    /** What was read; whatever the reading itself adds is written at the end of the command, as ever. */
    public <T> T reading(Supplier<T> read) {
        FlushModeType before = database.getFlushMode();
        database.setFlushMode(FlushModeType.COMMIT);
        try {
            return read.get();
        } finally {
            database.setFlushMode(before);
        }
    }
}
