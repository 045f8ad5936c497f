package lu.airsilk.allocation;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.consignment.GoodsInTheAir;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.notice.bell.NoticeBoard;
import lu.airsilk.notice.bell.NoticeRow;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class GoodsInTheAirTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    NoticeBoard board;

    @Test
    void who_shares_goods_is_asked_for_it_until_they_are_shared() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft booked = freight.landed(bought);
        assertEquals(List.of("notice.inTheAir"), fresh("allocator2", booked.awb()));

        ground.shared(bought.goods(), booked.awb());

        assertEquals(List.of(), fresh("allocator2", booked.awb()));
        assertEquals(List.of("notice.departed"), fresh("hub", booked.awb()), "what others are told stays new to them");
    }

    @Test
    void a_line_that_is_given_goods_under_way_has_their_day_and_no_longer_that_of_the_flight_it_was_promised_of() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft booked = freight.landed(bought);
        Promise promised = ground.order(bought.order()).line(1).promise();
        assertNotEquals(
                "CHECKED_IN", ground.order(bought.order()).line(1).expectation().why());

        ground.shared(bought.goods(), booked.awb());

        Expectation now = ground.order(bought.order()).line(1).expectation();
        assertEquals("CHECKED_IN", now.why());
        assertTrue(requireNonNull(now.likely()).isBefore(promised.likely()), now + " before " + promised);
        assertEquals(promised, ground.order(bought.order()).line(1).promise());
    }

    @Test
    void of_goods_under_way_and_goods_at_the_hub_the_line_has_the_day_of_those_that_come_last() {
        Freight.Bought bought = freight.bought(4);
        OrderNumber more = ground.ordered(ground.shop(), bought.goods(), 5);
        BookingDraft booked = freight.landed(bought);
        ground.lot(bought.goods(), 30);

        ground.shared(new RunOrder(
                "EQUAL_FILL", true, List.of(booked.awb()), bought.goods().skus(), List.of()));

        List<String> reached = Stream.of(bought.order(), more)
                .map(order ->
                        requireNonNull(ground.order(order).line(1).expectation().why()))
                .sorted()
                .toList();
        assertTrue(reached.contains("CHECKED_IN"), reached::toString);
    }

    private List<String> fresh(String user, AirWaybillNumber awb) {
        return acting.as(user, () -> board.rows(Paging.first(40))).items().stream()
                .filter(row -> row.page().equals(GoodsInTheAir.pageOf(awb)))
                .filter(NoticeRow::fresh)
                .map(row -> row.what().code())
                .toList();
    }
}
