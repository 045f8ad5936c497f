package lu.airsilk.stock.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.shelf.TransferState;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class TransferringTest {

    private static final LotNumber NONE = LotNumber.of("L26-999999");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Transferring transferring;

    @Inject
    TransferBook book;

    @Inject
    ExpectedVersion expected;

    private Ground.Shop giver;
    private Ground.Shop taker;
    private LotNumber lot;

    @BeforeEach
    void one_of_two_stores_of_an_owner_has_twelve_units() {
        giver = ground.shop();
        taker = ground.shop("Owner of " + giver.code());
        giver = ground.shop("Owner of " + giver.code());
        lot = ground.shelved(ground.onSale(1), giver, 12);
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private static List<Transferring.Sent> units(LotNumber lot, long units) {
        return List.of(new Transferring.Sent(lot, Units.of(units)));
    }

    private String sent(long units) {
        return acting.twice(giver.user(), () -> transferring.send(giver.code(), taker.code(), units(lot, units)));
    }

    private static List<Transferring.Found> found(long damaged, long missing) {
        return List.of(new Transferring.Found(1, Units.of(damaged), Units.of(missing)));
    }

    private TransferState state(String number) {
        return acting.as(taker.user(), () -> book.sheet(number)).state();
    }

    private List<Long> places(Place... places) {
        return Stream.of(places).map(place -> ground.units(lot, place)).toList();
    }

    private Place at(Ground.Shop shop) {
        return Place.store(shop.code());
    }

    private void refusesSending(Ground.Shop to, List<Transferring.Sent> sent, String code, Object... arguments) {
        acting.refuses(giver.user(), () -> transferring.send(giver.code(), to.code(), sent), code, arguments);
    }

    @Test
    void what_is_sent_is_on_its_way_and_the_other_store_hears_it() {
        String number = sent(5);

        assertEquals(List.of(7L, 5L, 0L), places(at(giver), Place.IN_DELIVERY, at(taker)));
        assertEquals(TransferState.SENT, state(number));
        assertEquals("notice.transferSent", ground.told(taker.user()).getFirst().code());
    }

    @Test
    void what_comes_whole_stands_in_the_other_store() {
        String number = sent(5);

        acting.doesTwice(taker.user(), () -> transferring.receive(number, List.of()));

        assertEquals(List.of(7L, 0L, 5L), places(at(giver), Place.IN_DELIVERY, at(taker)));
        assertEquals(TransferState.RECEIVED, state(number));
        assertEquals(List.of(), ground.told(giver.user()));
    }

    @Test
    void what_is_broken_or_missing_is_written_off_and_the_sender_hears_it() {
        String number = sent(5);

        acting.does(taker.user(), () -> transferring.receive(number, found(2, 1)));

        assertEquals(List.of(2L, 2L, 1L), places(at(taker), Place.DAMAGED, Place.LOST));
        assertEquals(TransferState.RECEIVED_WITH_DIFFERENCE, state(number));
        Reason told = ground.told(giver.user()).getFirst();
        assertEquals("notice.transferShort", told.code());
        assertEquals(number, told.arguments().getFirst());
    }

    @Test
    void no_more_is_broken_or_missing_than_was_sent() {
        String number = sent(5);

        acting.refuses(
                taker.user(),
                () -> transferring.receive(number, found(3, 3)),
                "transfer.tooMuch",
                number + "/1",
                Units.of(6),
                Units.of(5));
    }

    /** Programs number the lines themselves. */
    @Test
    void a_line_is_counted_once_and_must_be_there() {
        String number = sent(5);
        Transferring.Found first = found(1, 0).getFirst();

        acting.refuses(
                taker.user(), () -> transferring.receive(number, List.of(first, first)), "transfer.countedTwice", 1);
        acting.refuses(
                taker.user(),
                () -> transferring.receive(number, List.of(new Transferring.Found(2, Units.ZERO, Units.ZERO))),
                "transfer.lineUnknown",
                2,
                number);
    }

    @Test
    void what_was_sent_by_mistake_is_called_back_and_the_other_store_hears_it() {
        String number = sent(5);

        acting.doesTwice(giver.user(), () -> transferring.callBack(number));

        assertEquals(List.of(12L, 0L, 0L), places(at(giver), Place.IN_DELIVERY, at(taker)));
        assertEquals(TransferState.CALLED_BACK, state(number));
        assertEquals(
                "notice.transferCalledBack",
                ground.told(taker.user()).getFirst().code());
    }

    @Test
    void what_has_come_or_was_called_back_is_over() {
        String come = sent(2);
        acting.does(taker.user(), () -> transferring.receive(come, List.of()));
        String back = sent(2);
        acting.does(giver.user(), () -> transferring.callBack(back));

        told(taker, come, "transfer.received", acting.refused(giver.user(), () -> transferring.callBack(come)));
        told(
                giver,
                back,
                "transfer.calledBack",
                acting.refused(taker.user(), () -> transferring.receive(back, List.of())));
        assertEquals(List.of(10L, 0L, 2L), places(at(giver), Place.IN_DELIVERY, at(taker)));
    }

    /** Who did it, and when: whatever page the other one had before her eyes. */
    @Test
    void a_stale_page_is_told_who_received_it_or_called_it_back_before_it_is_told_that_it_is_stale() {
        String come = sent(2);
        acting.does(taker.user(), () -> transferring.receive(come, List.of()));

        told(taker, come, "transfer.received", acting.refused(giver.user(), () -> {
            expected.is(0);
            transferring.callBack(come);
        }));
    }

    private static void told(Ground.Shop who, String number, String code, Refused refused) {
        Refusal said = refused.refusals().getFirst();
        assertEquals(code, said.code());
        assertEquals(Refused.Kind.CONFLICT, refused.kind());
        assertEquals(List.of(number, new Person(who.user())), said.arguments().subList(0, 2));
        assertTrue(said.arguments().get(2).toString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"), said.toString());
    }

    @Test
    void what_was_said_by_mistake_is_said_anew_and_goes_by_a_reversing_movement() {
        String number = sent(5);
        acting.does(taker.user(), () -> transferring.receive(number, found(2, 1)));

        acting.doesTwice(taker.user(), () -> transferring.correct(number, found(0, 1)));

        assertEquals(List.of(4L, 0L, 1L), places(at(taker), Place.DAMAGED, Place.LOST));
        assertEquals(TransferState.RECEIVED_WITH_DIFFERENCE, state(number));
        assertEquals(
                "notice.transferCorrected", ground.told(giver.user()).getFirst().code());

        acting.does(taker.user(), () -> transferring.correct(number, found(0, 0)));
        assertEquals(TransferState.RECEIVED, state(number));
        acting.refuses(
                taker.user(), () -> transferring.correct(number, found(0, 0)), "transfer.nothingCorrected", number);
    }

    @Test
    void a_correction_needs_a_receipt_and_a_page_of_now() {
        String number = sent(5);
        acting.refuses(taker.user(), () -> transferring.correct(number, found(1, 0)), "transfer.notReceived", number);
        acting.does(taker.user(), () -> transferring.receive(number, List.of()));
        acting.refuses(giver.user(), () -> transferring.correct(number, found(1, 0)), "transfer.unknown", number);
        acting.mayNot(() -> transferring.correct(number, found(1, 0)), "hub", "allocator", "auditor");
        acting.refusesStale(taker.user(), () -> transferring.correct(number, found(1, 0)));
        acting.does(taker.user(), () -> transferring.correct(number, found(1, 0)));

        told(taker, number, "transfer.correctedBefore", acting.refused(taker.user(), () -> {
            expected.is(0);
            transferring.correct(number, found(0, 0));
        }));
        assertEquals(List.of(4L, 1L), places(at(taker), Place.DAMAGED));
    }

    @Test
    void goods_go_between_two_stores_of_one_owner_alone() {
        Ground.Shop other = ground.shop();

        refusesSending(giver, units(lot, 1), "transfer.same");
        refusesSending(other, units(lot, 1), "transfer.otherOwner", giver.code(), other.code());
    }

    @Test
    void something_is_sent_and_no_more_than_lies_there() {
        refusesSending(taker, List.of(), "transfer.empty");
        refusesSending(taker, units(lot, 0), "transfer.nothing", lot);
        refusesSending(taker, units(NONE, 1), "lot.unknown", NONE);
        refusesSending(taker, units(lot, 13), "stock.tooLittle", lot, at(giver), 12L, 13L);
    }

    @Test
    void each_store_does_its_own_part_alone() {
        String number = sent(5);

        acting.refuses(
                taker.user(),
                () -> transferring.send(giver.code(), taker.code(), units(lot, 1)),
                "store.unknown",
                giver.code());
        acting.refuses(giver.user(), () -> transferring.receive(number, List.of()), "transfer.unknown", number);
        acting.refuses(taker.user(), () -> transferring.callBack(number), "transfer.unknown", number);
        acting.mayNot(
                () -> transferring.send(giver.code(), taker.code(), units(lot, 1)), "hub", "allocator", "auditor");
        acting.mayNot(() -> transferring.receive(number, List.of()), "hub", "allocator", "auditor");
        acting.mayNot(() -> transferring.callBack(number), "hub", "allocator", "auditor");
    }

    @Test
    void who_has_an_older_transfer_before_her_eyes_is_told_so() {
        String number = sent(5);

        acting.refusesStale(taker.user(), () -> transferring.receive(number, List.of()));
        acting.refusesStale(giver.user(), () -> transferring.callBack(number));
        assertEquals(TransferState.SENT, state(number));
    }
}
