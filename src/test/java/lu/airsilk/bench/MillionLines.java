package lu.airsilk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Orders of a hundred lines by a thousand stores for five thousand products, and two lines of one consignment for each
 * product, a third of them short; drawn by arithmetic, so that every run of the bench has the same.
 */
record MillionLines(Connection database) {

    private static final int STORES = 1_000;
    private static final int PRODUCTS = 5_000;
    private static final int LINES_OF_ORDER = 100;
    private static final String IDS = "1000000000000";

    void fill(int lines, String awb) throws SQLException {
        int orders = lines / LINES_OF_ORDER;
        execute("insert into store_owner values (" + IDS + ", 0, 'Bench')");
        execute("""
                insert into store (id, version, code, name_zh, name_en, name_fr, name_de, owner_id, city, store_class,
                    receiving_days, lead_hours)
                select %s + s, 0, 'Z' || s, 'Z', 'Z', 'Z', 'Z', %s, 'KAIFENG', substr('ABC', 1 + s %% 3, 1), '1234567', 4
                from generate_series(1, %d) s""".formatted(IDS, IDS, STORES));
        execute("""
                insert into store_order (id, version, number, store, wanted_by, budget_day, state, revision, placed_by,
                    placed_at)
                select %s + o, 0, 'SO-26-' || (900000000 + o), 'Z' || (1 + o %% %d), current_date + 5, current_date + 5,
                    'ACCEPTED', 1, 'bench', now()
                from generate_series(1, %d) o""".formatted(IDS, STORES, orders));
        execute("""
                insert into order_line (id, version, order_id, position, sku, units_per_case, requested, accepted,
                    allocated, shipped, cancelled, received_units, settled_units, wanted_by_user)
                select %1$s + o * %2$d + p, 0, %1$s + o, p, 'BENCH-' || ((o * 37 + p * 49) %% %3$d), 12, c, c, 0, 0, 0, 0, 0,
                    'bench'
                from generate_series(1, %4$d) o, generate_series(1, %2$d) p,
                    lateral (select 1 + (o * 7 + p * 13) %% 10 as c) asked""".formatted(IDS, LINES_OF_ORDER, PRODUCTS, orders));
        execute("""
                insert into supply (id, kind, reference, sku, units_per_case, quantity, held, claimed, expiry)
                select %1$s + 2 * substr(sku, 7)::int + half, 'CONSIGNMENT_LINE',
                    '%2$s/' || (1 + 2 * substr(sku, 7)::int + half), sku, 12,
                    12 * (asked * (case when substr(sku, 7)::int %% 3 = 0 then 35 else 55 end) / 100), 0, 0,
                    current_date + 100 + 30 * half
                from (select sku, sum(accepted)::bigint as asked from order_line where sku like 'BENCH-%%' group by sku) wanted,
                    generate_series(0, 1) half""".formatted(IDS, awb));
        execute("analyze");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
