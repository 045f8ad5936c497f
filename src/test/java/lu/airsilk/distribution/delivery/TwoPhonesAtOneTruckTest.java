package lu.airsilk.distribution.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Who comes second is told who came first, not that something has changed. */
@ExtendWith(Services.class)
class TwoPhonesAtOneTruckTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    StoreReceiving receiving;

    @Inject
    ReceiptCorrecting correcting;

    @Inject
    DeliveryBook book;

    @Inject
    ExpectedVersion expected;

    private Ground.Shop shop;
    private String assistant;
    private DeliveryNumber truck;
    private DeliverySheet.Line line;

    @BeforeEach
    void a_truck_is_at_the_door() {
        shop = ground.shop();
        assistant = ground.assistant(shop);
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(shop, goods, 2);
        ground.lot(goods, 24);
        ground.shared(goods);
        truck = ground.shipped(shop);
        line = sheet().lines().getFirst();
    }

    @Test
    void a_count_that_comes_second_is_told_who_has_received_the_truck() {
        int seen = sheet().version();
        acting.does(assistant, () -> receiving.confirm(truck, found(1)));

        List<Object> told = refused(shop.user(), seen, "delivery.received", () -> receiving.confirm(truck, found(0)));

        assertEquals(List.of(truck.number(), new Person(assistant)), told.subList(0, 2));
        assertEquals(Units.of(1), sheet().lines().getFirst().missing());
    }

    @Test
    void a_correction_that_comes_second_is_told_who_corrected_before() {
        acting.does(assistant, () -> receiving.confirm(truck, found(1)));
        int seen = sheet().version();
        acting.does(assistant, () -> correcting.correct(truck, found(2)));

        List<Object> told =
                refused(shop.user(), seen, "delivery.correctedBefore", () -> correcting.correct(truck, found(0)));

        assertEquals(List.of(truck, new Person(assistant)), told.subList(0, 2));
        assertEquals(Units.of(2), sheet().lines().getFirst().missing());
    }

    @Test
    void a_first_correction_of_what_was_never_seen_so_is_stale_and_no_more() {
        acting.does(assistant, () -> receiving.confirm(truck, found(1)));

        acting.refusesStale(shop.user(), () -> correcting.correct(truck, found(0)));
    }

    private List<Object> refused(String user, int seen, String code, Executable asked) {
        Refused refused = assertThrows(
                Refused.class,
                () -> acting.does(user, () -> {
                    expected.is(seen);
                    asked.execute();
                }));
        assertEquals(Refused.Kind.CONFLICT, refused.kind());
        Refusal refusal = refused.refusals().getFirst();
        assertEquals(code, refusal.code());
        return refusal.arguments();
    }

    private DeliverySheet sheet() {
        return acting.as(shop.user(), () -> book.sheet(truck));
    }

    /** The one line, of which so many units are missing. */
    private List<ReceivedLine> found(long missing) {
        return List.of(
                new ReceivedLine(line.line(), line.units().minus(Units.of(missing)), Units.ZERO, Units.of(missing)));
    }
}
