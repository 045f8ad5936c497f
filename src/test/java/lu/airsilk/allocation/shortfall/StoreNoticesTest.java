package lu.airsilk.allocation.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lu.airsilk.allocation.plan.AllocationCommitted;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class StoreNoticesTest {

    private static final Names OIL = new Names("油", "Oil", "Huile", "Öl", "");

    @Test
    void each_order_that_was_cut_has_a_notice_of_its_own_that_opens_it() {
        List<StoreNotices.Told> told = StoreNotices.told(
                List.of(line("SO-26-000001", 1, 163, 0), line("SO-26-000002", 1, 5, 5), line("SO-26-000002", 4, 55, 0)),
                sku -> OIL);

        assertEquals(
                List.of("SO-26-000001&line=1", "SO-26-000002#line-4"),
                told.stream().map(StoreNotices.Told::order).toList());
        assertEquals(
                List.of("0", "1", "163"), told.getFirst().what().arguments().subList(0, 3));
        assertEquals(List.of("1", "1", "55"), told.getLast().what().arguments().subList(0, 3));
    }

    @Test
    void a_notice_names_what_is_short_what_lacks_most_first_and_apart_from_it_what_is_all_there() {
        List<StoreNotices.Told> told = StoreNotices.told(
                List.of(
                        line("SO-26-000001", 1, 5, 5),
                        line("SO-26-000001", 2, 9, 2),
                        line("SO-26-000001", 3, 55, 0),
                        line("SO-26-000002", 1, 2, 2),
                        line("SO-26-000002", 2, 2, 2)),
                sku -> OIL);

        assertEquals(
                "Order SO-26-000001, shared out: 2 short by 62 cases (got/asked): Oil 0/55 · Oil 2/9; 1 in full: Oil",
                new Texts().say(told.getFirst().what(), Locale.ENGLISH));
        assertEquals(
                "订单 SO-26-000002 分货结果：2 种商品全部满足：油 · 油",
                new Texts().say(told.getLast().what(), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_notice_names_as_many_as_have_room_and_counts_of_those_that_are_short_what_it_leaves_out() {
        List<AllocationCommitted.Line> lines = IntStream.rangeClosed(1, 14)
                .mapToObj(position -> line("SO-26-000001", position, 20, position == 14 ? 20 : 0))
                .toList();
        Names longest = new Names("油", "O".repeat(200), "H".repeat(200), "Ö".repeat(200), "");

        String short13 =
                new Texts().say(StoreNotices.told(lines, sku -> OIL).getFirst().what(), Locale.SIMPLIFIED_CHINESE);
        String told = new Texts()
                .say(StoreNotices.told(lines, sku -> longest).getFirst().what(), Locale.SIMPLIFIED_CHINESE);

        assertEquals(
                "订单 SO-26-000001 分货结果：13 种少 260 箱（分到/所订）：" + "油 0/20 · ".repeat(11) + "油 0/20，另有 1 种；1 种全部满足：油",
                short13);
        assertEquals(
                "订单 SO-26-000001 分货结果：13 种少 260 箱（分到/所订）：" + "油 0/20 · ".repeat(3) + "油 0/20，另有 9 种；1 种全部满足：油", told);
    }

    private static AllocationCommitted.Line line(String order, int position, long asked, long given) {
        return new AllocationCommitted.Line(
                new LineRef(new OrderNumber(order), position),
                StoreCode.of("KF01"),
                new Sku("AS0000001"),
                Cases.of(asked),
                Cases.of(given));
    }
}
