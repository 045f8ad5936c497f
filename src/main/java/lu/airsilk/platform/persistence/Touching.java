package lu.airsilk.platform.persistence;

import jakarta.persistence.Query;
import org.hibernate.query.NativeQuery;

/**
 * Tells which table a statement of our own changes. Hibernate takes one that says nothing for all tables: it writes
 * down what is pending anywhere, and looks through every entity there is, which costs more than the statement.
 */
public final class Touching {

    private Touching() {}

    /** The same statement; what is pending for this table is written before it runs. */
    public static Query only(String table, Query statement) {
        return statement.unwrap(NativeQuery.class).addSynchronizedQuerySpace(table);
    }
}
