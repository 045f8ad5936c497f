package lu.airsilk.seal.chain;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out what facts are now: each row once, whatever their number, with no more in memory than a digest a fact. */
public record Facts(Connection database, SealKey.Digest digest) {

    /** Numbers that lie so close are read in one go; what lies between and is not asked for is passed over. */
    private static final long CLOSE = 200;

    /** Numbers from and to, both asked for. */
    private record Span(long from, long to) {}

    /**
     * What is sealed of facts of a kind.
     *
     * @param numbers ascending; of what is not there is nothing in the answer
     */
    public Map<Long, SealedUnit> read(FactKind kind, List<Long> numbers) throws SQLException {
        Map<Long, Sum> sums = new HashMap<>();
        numbers.forEach(number -> sums.put(number, new Sum()));
        List<Span> spans = spans(numbers);
        for (FactKind.Part part : kind.parts()) {
            for (Span span : spans) {
                addRows(part, span, sums);
            }
        }
        Map<Long, SealedUnit> units = new HashMap<>();
        for (Span span : spans) {
            addFacts(kind, span, sums, units);
        }
        return units;
    }

    private void addRows(FactKind.Part part, Span span, Map<Long, Sum> sums) throws SQLException {
        RowBytes row = new RowBytes(part.columns());
        byte[] table = bytes(part.table());
        SealedRows.each(database, select(part.columns(), part.table(), part.fact()), range(span), found -> {
            Sum sum = sums.get(found.getLong(part.fact()));
            if (sum != null) {
                sum.add(digest.of(table, row.of(found)));
            }
        });
    }

    private void addFacts(FactKind kind, Span span, Map<Long, Sum> sums, Map<Long, SealedUnit> units)
            throws SQLException {
        RowBytes row = new RowBytes(kind.columns());
        byte[] table = bytes(kind.table());
        SealedRows.each(database, select(kind.columns(), kind.table(), "id"), range(span), found -> {
            long number = found.getLong("id");
            Sum sum = sums.get(number);
            if (sum != null) {
                units.put(
                        number,
                        new SealedUnit(
                                kind.table(),
                                number,
                                found.getObject(kind.at(), OffsetDateTime.class).toInstant(),
                                found.getString(kind.by()),
                                digest.of(table, row.of(found), sum.bytes())));
            }
        });
    }

    private static String select(List<String> columns, String table, String number) {
        return "select " + String.join(", ", columns) + " from " + table + " where " + number + " between ? and ?";
    }

    private static List<Long> range(Span span) {
        return List.of(span.from, span.to);
    }

    private static List<Span> spans(List<Long> numbers) {
        List<Span> spans = new ArrayList<>();
        for (long number : numbers) {
            if (!spans.isEmpty() && number - spans.getLast().to <= CLOSE) {
                spans.add(new Span(spans.removeLast().from, number));
            } else {
                spans.add(new Span(number, number));
            }
        }
        return spans;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
