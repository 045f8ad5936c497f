package lu.airsilk.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.consignment.GoodsInTheAir;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.notice.bell.NoticeBoard;
import lu.airsilk.notice.bell.NoticeRow;
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

    private List<String> fresh(String user, AirWaybillNumber awb) {
        return acting.as(user, () -> board.rows(Paging.first(40))).items().stream()
                .filter(row -> row.page().equals(GoodsInTheAir.pageOf(awb)))
                .filter(NoticeRow::fresh)
                .map(row -> row.what().code())
                .toList();
    }
}
