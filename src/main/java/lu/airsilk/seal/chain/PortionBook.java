package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table of the portions: read from any number on, added to, never changed. */
public record PortionBook(Connection database) {

    private static final String SELECT = "select number, sealed_at, content, link from seal_portion ";

    /** Portions at a time: some 10 MB at most. */
    private static final int SOME = 50;

    /** What is done with a portion. */
    @FunctionalInterface
    public interface Taker {
        void take(Portion portion) throws SQLException;
    }

    public void eachAfter(long number, Taker taker) throws SQLException {
        long[] last = {number, -1};
        while (last[0] != last[1]) {
            last[1] = last[0];
            SealedRows.each(
                    database, SELECT + "where number > ? order by number limit " + SOME, List.of(last[0]), row -> {
                        Portion portion = new Portion(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getBytes(3),
                                row.getBytes(4));
                        taker.take(portion);
                        last[0] = portion.number();
                    });
        }
    }

    public long count() throws SQLException {
        long[] count = new long[1];
        SealedRows.each(database, "select count(*) from seal_portion", List.of(), row -> count[0] = row.getLong(1));
        return count[0];
    }

    Optional<Portion> last() throws SQLException {
        return found("where number = (select max(number) from seal_portion)", List.of());
    }

    public Optional<Portion> numbered(long number) throws SQLException {
        return found("where number = ?", List.of(number));
    }

    private Optional<Portion> found(String where, List<?> values) throws SQLException {
        Portion[] found = new Portion[1];
        SealedRows.each(
                database,
                SELECT + where,
                values,
                row -> found[0] = new Portion(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getBytes(3),
                        row.getBytes(4)));
        return Optional.ofNullable(found[0]);
    }

    void add(Portion portion) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(
                "insert into seal_portion (number, sealed_at, content, link) values (?, ?, ?, ?)")) {
            insert.setLong(1, portion.number());
            insert.setObject(2, moment(portion.at()));
            insert.setBytes(3, portion.content());
            insert.setBytes(4, portion.link());
            insert.executeUpdate();
        }
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
