package lu.airsilk.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lu.airsilk.location.Zones;

/**
 * What order lines say of themselves, worked out once more from the trucks that stores have counted: the day, and the units. Of
 * what they were promised only that it can be: likely before it is sure, and no sooner than its flight leaves.
 */
final class DeliveredLines {

    /** Any that have arrived, always the same of one portal. */
    private static final String LINES = """
        select o.number || '/' || l.position as line, l.arrived_on, l.received_units, l.promise_likely, l.promise_nine_in_ten,
          l.shipped * l.units_per_case as shipped,
          (select max(d.confirmed_at) from delivery_line dl join delivery d on d.id = dl.delivery_id
            where dl.order_line = o.number || '/' || l.position) as counted_at,
          (select sum(dl.received_units) from delivery_line dl where dl.order_line = o.number || '/' || l.position) as counted,
          (select sum(dl.units) from delivery_line dl where dl.order_line = o.number || '/' || l.position) as sent,
          (select f.std from flight f where f.number || '-' || f.departure_day = l.promise_flight) as leaves
        from order_line l join store_order o on o.id = l.order_id
        where l.arrived_on is not null order by md5(l.id::text) limit ?""";

    private final Map<String, String> settings;

    DeliveredLines(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Those of so many that say otherwise than their goods' story, each with both; refused when there are not so many. */
    List<String> contradicting(int many) throws SQLException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (Connection database = DriverManager.getConnection(
                        settings.get("airsilk.db.url"),
                        settings.get("airsilk.db.user"),
                        settings.get("airsilk.db.password"));
                PreparedStatement lines = database.prepareStatement(LINES)) {
            lines.setInt(1, many);
            try (ResultSet line = lines.executeQuery()) {
                while (line.next()) {
                    seen++;
                    told(line, wrong);
                }
            }
        }
        if (seen < many) {
            throw new IllegalStateException("only " + seen + " lines have arrived");
        }
        return wrong;
    }

    private static void told(ResultSet line, List<String> wrong) throws SQLException {
        String which = line.getString("line");
        OffsetDateTime at = line.getObject("counted_at", OffsetDateTime.class);
        if (at == null) {
            wrong.add(which + " has arrived with no delivery");
            return;
        }
        LocalDate counted = at.atZoneSameInstant(Zones.CGO).toLocalDate();
        differ(wrong, which + " arrived on", line.getObject("arrived_on", LocalDate.class), counted);
        differ(wrong, which + " received", line.getLong("received_units"), line.getLong("counted"));
        differ(wrong, which + " shipped", line.getLong("shipped"), line.getLong("sent"));
        LocalDate likely = line.getObject("promise_likely", LocalDate.class);
        LocalDate nine = line.getObject("promise_nine_in_ten", LocalDate.class);
        OffsetDateTime leaves = line.getObject("leaves", OffsetDateTime.class);
        if (likely != null && nine != null && nine.isBefore(likely)) {
            wrong.add(which + " is promised by " + nine + ", before it is likely on " + likely);
        }
        if (likely != null && leaves != null && likely.isBefore(leaves.toLocalDate())) {
            wrong.add(which + " is likely on " + likely + ", before its flight leaves at " + leaves);
        }
    }

    private static void differ(List<String> wrong, String what, Object said, Object happened) {
        if (!Objects.equals(said, happened)) {
            wrong.add(what + " " + said + ", by its deliveries " + happened);
        }
    }
}
