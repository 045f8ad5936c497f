package lu.airsilk.sample.pen;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;

/**
 * The numbers of the past: of rows, of documents as the portal numbers them, of air waybills. They run on from where the
 * portal's own stand.
 */
public final class Papers {

    private static final int FIRST_WAYBILL = 4_180_000;
    private static final int BETWEEN_WAYBILLS = 37;

    /** What Hibernate may have taken of the sequence and not used yet. */
    private static final int TAKEN = 200;

    /** Rows are numbered in blocks of so many. */
    private static final int BLOCK = 50;

    private long row;
    private long document;
    private int waybill;

    public Papers(long row, long document) {
        this.row = row;
        this.document = document;
    }

    /** From where the portal's own numbers stand; nobody else takes any until they are {@linkplain #handBack back}. */
    public static Papers taken(Connection database) throws SQLException {
        return new Papers(next(database, "ids") + TAKEN, next(database, "document_numbers"));
    }

    /** The id of a new row. */
    public long row() {
        return row++;
    }

    /** The number of a new document, such as {@code SO-26-000123}. */
    public String number(String kind, Instant at) {
        return "%s-%02d-%06d".formatted(kind, at.atZone(Zones.CGO).getYear() % 100, document++);
    }

    /** The number of a new lot, with one hyphen fewer. */
    public String lot(Instant at) {
        return number("L", at).replaceFirst("-", "");
    }

    /** The next air waybill of the carrier's series. */
    public AirWaybillNumber waybill() {
        String serial = "%07d".formatted(FIRST_WAYBILL + waybill++ * BETWEEN_WAYBILLS);
        return AirWaybillNumber.of("172" + serial + CheckDigit.airWaybill(serial));
    }

    /** The portal's own numbers of rows and documents go on from here. */
    public void handBack(Connection database) throws SQLException {
        drawUpTo(database, "ids", row + TAKEN, BLOCK);
        drawUpTo(database, "document_numbers", document, 1);
    }

    private static long next(Connection database, String sequence) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("select nextval('" + sequence + "')")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** The portal's daily user may draw numbers and may not set them, so the numbers that were used here are drawn. */
    private static void drawUpTo(Connection database, String sequence, long last, int step) throws SQLException {
        long draws = Math.max(1, Math.ceilDiv(last - next(database, sequence), step));
        try (Statement statement = database.createStatement()) {
            statement.execute("select max(nextval('" + sequence + "')) from generate_series(1, " + draws + ")");
        }
    }
}
