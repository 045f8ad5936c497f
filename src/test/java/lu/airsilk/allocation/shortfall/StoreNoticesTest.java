package lu.airsilk.allocation.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
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
                List.of("SO-26-000001&line=1", "SO-26-000002"),
                told.stream().map(StoreNotices.Told::order).toList());
        assertEquals(
                List.of("0", "1", "163"), told.getFirst().what().arguments().subList(0, 3));
        assertEquals(List.of("1", "1", "55"), told.getLast().what().arguments().subList(0, 3));
    }

    @Test
    void a_notice_names_each_product_what_lacks_most_first_and_says_how_many_it_leaves_out() {
        List<StoreNotices.Told> told = StoreNotices.told(
                List.of(
                        line("SO-26-000001", 1, 5, 5),
                        line("SO-26-000001", 2, 9, 2),
                        line("SO-26-000001", 3, 55, 0),
                        line("SO-26-000002", 1, 2, 2),
                        line("SO-26-000002", 2, 2, 2),
                        line("SO-26-000002", 3, 2, 2),
                        line("SO-26-000002", 4, 2, 2),
                        line("SO-26-000002", 5, 2, 2),
                        line("SO-26-000002", 6, 2, 2)),
                sku -> OIL);

        assertEquals(
                "Shared out: 1 in full, 2 short by 62 cases: Oil 0/55 · Oil 2/9 · Oil",
                new Texts().say(told.getFirst().what(), Locale.ENGLISH));
        assertEquals(
                "分货结果：6 种商品全部满足：油 · 油 · 油 · 油 · 油，另有 1 种",
                new Texts().say(told.getLast().what(), Locale.SIMPLIFIED_CHINESE));
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
