package lu.airsilk.consignment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.notice.bell.NoticeBoard;
import lu.airsilk.notice.bell.NoticeRow;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Services.class)
class ClaimingTest {

    private static final DiscrepancyNumber NONE = new DiscrepancyNumber("DC-26-999999");
    private static final Money TEN = Money.of("10.00", "EUR");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Claiming claiming;

    @Inject
    DiscrepancyBook book;

    @Inject
    Receiving receiving;

    @Inject
    NoticeBoard board;

    private DiscrepancyNumber claim;

    @BeforeEach
    void a_missing_case_is_claimed() {
        claim = opened(Freight.counted(18, 0, 6));
    }

    private DiscrepancyNumber opened(LotCount counted) {
        BookingDraft booked = freight.landed(freight.bought(4));
        freight.released(booked);
        ReceiptNumber receipt = freight.receipt(booked);
        return new DiscrepancyNumber(acting.as("hub", () -> receiving.post(receipt, List.of(counted)))
                .cases()
                .getFirst());
    }

    private DiscrepancyRow row() {
        return acting.as("finance", () -> book.row(claim));
    }

    private void tell() {
        acting.doesTwice("import", () -> claiming.tell(claim, " letter 17 "));
    }

    private void answer(boolean accepted) {
        acting.doesTwice("import", () -> claiming.answer(claim, accepted, "we look into it"));
    }

    private void settle() {
        acting.doesTwice("finance", () -> claiming.settle(claim, TEN));
    }

    private void refuses(String user, Executable asked, DiscrepancyState state) {
        acting.refuses(user, asked, "case.wrongState", claim.number(), state);
    }

    @Test
    void a_case_goes_from_letter_to_answer_to_money_to_its_end() {
        assertEquals(Optional.of(Money.of("24.00", "EUR")), row().claimed());
        tell();
        assertEquals(DiscrepancyState.NOTIFIED, row().state());
        answer(false);
        assertEquals(DiscrepancyState.DISPUTED, row().state());
        answer(true);
        assertEquals(DiscrepancyState.ACCEPTED, row().state());
        settle();
        assertEquals(DiscrepancyState.SETTLED, row().state());
        assertEquals(Optional.of(TEN), row().settled());
        acting.doesTwice("import", () -> claiming.close(claim));
        assertEquals(DiscrepancyState.CLOSED, row().state());
        assertEquals(
                List.of(
                        "hub OPEN ",
                        "import NOTIFIED letter 17",
                        "import DISPUTED we look into it",
                        "import ACCEPTED we look into it",
                        "finance SETTLED ",
                        "import CLOSED "),
                steps());
    }

    /** Who has done what, and what was said. */
    private List<String> steps() {
        return acting.as("auditor", () -> book.steps(claim)).stream()
                .map(step -> step.by() + " " + step.state() + " " + step.words())
                .toList();
    }

    @Test
    void a_wish_to_give_a_case_up_is_no_step_and_the_agreement_to_it_is() {
        tell();
        acting.does("import", () -> claiming.askWriteOff(claim, "too little"));
        assertEquals(List.of("hub OPEN ", "import NOTIFIED letter 17"), steps());

        acting.does("finance", () -> claiming.writeOff(claim));

        assertEquals("finance WRITTEN_OFF too little", steps().getLast());
    }

    @Test
    void what_was_not_told_is_neither_answered_nor_settled_nor_closed() {
        refuses("import", () -> claiming.answer(claim, true, "yes"), DiscrepancyState.OPEN);
        refuses("finance", () -> claiming.settle(claim, TEN), DiscrepancyState.OPEN);
        refuses("import", () -> claiming.close(claim), DiscrepancyState.OPEN);
        refuses("finance", () -> claiming.writeOff(claim), DiscrepancyState.OPEN);
        tell();
        refuses("import", () -> claiming.tell(claim, "again"), DiscrepancyState.NOTIFIED);
    }

    @Test
    void what_is_settled_is_not_answered_settled_or_given_up() {
        tell();
        settle();

        refuses("import", () -> claiming.answer(claim, true, "yes"), DiscrepancyState.SETTLED);
        refuses("finance", () -> claiming.settle(claim, TEN), DiscrepancyState.SETTLED);
        refuses("import", () -> claiming.askWriteOff(claim, "never mind"), DiscrepancyState.SETTLED);
    }

    @Test
    void a_mistyped_amount_is_replaced_with_a_reason_and_both_stay_in_the_history() {
        Money five = Money.of("5.00", "EUR");
        tell();
        refuses("finance", () -> claiming.correct(claim, five, "slip"), DiscrepancyState.NOTIFIED);
        settle();
        acting.refuses("finance", () -> claiming.correct(claim, TEN, "slip"), "case.samePayment", TEN);
        acting.refuses("finance", () -> claiming.correct(claim, five, " "), "case.words", 400);
        acting.does("finance", () -> claiming.close(claim));

        acting.doesTwice("finance", () -> claiming.correct(claim, five, "ten was typed"));

        assertEquals(DiscrepancyState.SETTLED, row().state(), "it is closed anew with what was really paid");
        assertEquals(Optional.of(five), row().settled());
        List<DiscrepancyStep> steps = acting.as("auditor", () -> book.steps(claim));
        assertEquals(
                List.of("SETTLED  10.00 EUR", "CLOSED  ", "SETTLED ten was typed 5.00 EUR"),
                steps.subList(steps.size() - 3, steps.size()).stream()
                        .map(step -> step.state() + " " + step.words() + " "
                                + step.paid().map(Money::toString).orElse(""))
                        .toList());
        assertEquals(Optional.of(TEN), steps.getLast().mistyped());
    }

    @Test
    void money_is_of_the_claims_currency_not_below_nothing_and_not_more_than_was_claimed() {
        tell();

        acting.refuses(
                "finance",
                () -> claiming.settle(claim, Money.of("1.00", "CHF")),
                "case.currency",
                claim.number(),
                "EUR");
        acting.refuses("finance", () -> claiming.settle(claim, TEN.negated()), "case.negative", TEN.negated());
        acting.refuses(
                "finance",
                () -> claiming.settle(claim, Money.of("240.00", "EUR")),
                "case.aboveClaim",
                Money.of("240.00", "EUR"),
                Money.of("24.00", "EUR"));
    }

    @Test
    void what_is_said_is_said_in_words() {
        acting.refuses("import", () -> claiming.tell(claim, " "), "case.words", 400);
        acting.refuses("import", () -> claiming.tell(claim, "w".repeat(401)), "case.words", 400);
        acting.refuses("import", () -> claiming.askWriteOff(claim, " "), "case.words", 400);
        tell();
        acting.refuses("import", () -> claiming.answer(claim, true, " "), "case.words", 400);
    }

    @Test
    void words_that_are_missing_are_asked_for_at_their_own_field() {
        assertEquals(Optional.of("how"), placeOf(() -> claiming.tell(claim, " ")));
        assertEquals(Optional.of("reason"), placeOf(() -> claiming.askWriteOff(claim, " ")));
        tell();
        assertEquals(Optional.of("said"), placeOf(() -> claiming.answer(claim, true, " ")));
    }

    /** Whether what finance was asked of the claim is new to somebody. */
    private Optional<Boolean> fresh(String user) {
        return acting.as(user, () -> board.rows(Paging.first(20))).items().stream()
                .filter(row -> row.what().equals(Reason.of("notice.writeOffAsked", claim)))
                .map(NoticeRow::fresh)
                .findFirst();
    }

    private Optional<String> placeOf(Executable asked) {
        return acting.refused("import", asked).refusals().getFirst().field();
    }

    @Test
    void goods_that_came_unasked_and_stay_are_closed_without_a_letter() {
        claim = opened(new LotCount(
                1,
                Optional.of(Freight.LOT),
                Optional.of(Ground.EXPIRY),
                Units.of(25),
                Units.ZERO,
                Units.ZERO,
                Units.of(1),
                Optional.empty()));

        acting.does("import", () -> claiming.close(claim));

        assertEquals(DifferenceKind.OVER, row().kind());
        assertEquals(DiscrepancyState.CLOSED, row().state());
    }

    @Test
    void a_case_is_given_up_by_two_people() {
        acting.doesTwice("finance", () -> claiming.askWriteOff(claim, "not worth a letter"));
        assertEquals(
                Reason.of("notice.writeOffAsked", claim),
                ground.told("finance2").getFirst());
        acting.refuses("finance", () -> claiming.writeOff(claim), "case.ownWriteOff", claim.number());

        assertEquals(Optional.of(true), fresh("finance2"));
        acting.doesTwice("finance2", () -> claiming.writeOff(claim));

        assertEquals(Optional.of(false), fresh("finance2"));
        assertEquals(Optional.of(false), fresh("finance"), "what is decided asks nobody any more");
        assertEquals(DiscrepancyState.WRITTEN_OFF, row().state());
        refuses("finance2", () -> claiming.writeOff(claim), DiscrepancyState.WRITTEN_OFF);
        refuses("import", () -> claiming.askWriteOff(claim, "again"), DiscrepancyState.WRITTEN_OFF);
    }

    @Test
    void who_may_settles_what_there_is_as_it_is_now() {
        Map<String, Function<DiscrepancyNumber, Executable>> ofBoth = Map.of(
                "tell", number -> () -> claiming.tell(number, "how"),
                "answer", number -> () -> claiming.answer(number, true, "yes"),
                "close", number -> () -> claiming.close(number),
                "askWriteOff", number -> () -> claiming.askWriteOff(number, "why"));
        ofBoth.forEach((what, command) -> requireGuarded(command, "hub", "buyer", "store.kaifeng", "auditor"));
        requireGuarded(number -> () -> claiming.settle(number, TEN), "import", "hub", "auditor");
        requireGuarded(number -> () -> claiming.correct(number, TEN, "slip"), "import", "hub", "auditor");
        requireGuarded(number -> () -> claiming.writeOff(number), "import", "hub", "auditor");
    }

    private void requireGuarded(Function<DiscrepancyNumber, Executable> command, String... strangers) {
        acting.mayNot(command.apply(claim), strangers);
        acting.refuses("finance", command.apply(NONE), "case.unknown", NONE);
        acting.refusesStale("finance", command.apply(claim));
    }
}
