package lu.airsilk.consignment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.consignment.ReceiptNumber;
import lu.airsilk.consignment.Receiving;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.difference.CaseNumber;
import lu.airsilk.consignment.difference.CaseState;
import lu.airsilk.consignment.difference.DifferenceKind;
import lu.airsilk.consignment.receipt.CaseRow;
import lu.airsilk.consignment.receipt.Counted;
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

    private static final CaseNumber NONE = new CaseNumber("DC-26-999999");
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
    CaseBook book;

    @Inject
    Receiving receiving;

    private CaseNumber claim;

    @BeforeEach
    void a_missing_case_is_claimed() {
        claim = opened(Freight.counted(18, 0, 6));
    }

    private CaseNumber opened(Counted counted) {
        BookingDraft booked = freight.landed(freight.bought(4));
        freight.released(booked);
        ReceiptNumber receipt = freight.receipt(booked);
        return new CaseNumber(acting.as("hub", () -> receiving.post(receipt, List.of(counted)))
                .cases()
                .getFirst());
    }

    private CaseRow row() {
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

    private void refuses(String user, Executable asked, CaseState state) {
        acting.refuses(user, asked, "case.wrongState", claim.number(), state);
    }

    @Test
    void a_case_goes_from_letter_to_answer_to_money_to_its_end() {
        assertEquals(Optional.of(Money.of("24.00", "EUR")), row().claimed());
        tell();
        assertEquals(CaseState.NOTIFIED, row().state());
        answer(false);
        assertEquals(CaseState.DISPUTED, row().state());
        answer(true);
        assertEquals(CaseState.ACCEPTED, row().state());
        settle();
        assertEquals(CaseState.SETTLED, row().state());
        assertEquals(Optional.of(TEN), row().settled());
        acting.doesTwice("import", () -> claiming.close(claim));
        assertEquals(CaseState.CLOSED, row().state());
    }

    @Test
    void what_was_not_told_is_neither_answered_nor_settled_nor_closed() {
        refuses("import", () -> claiming.answer(claim, true, "yes"), CaseState.OPEN);
        refuses("finance", () -> claiming.settle(claim, TEN), CaseState.OPEN);
        refuses("import", () -> claiming.close(claim), CaseState.OPEN);
        refuses("finance", () -> claiming.writeOff(claim), CaseState.OPEN);
        tell();
        refuses("import", () -> claiming.tell(claim, "again"), CaseState.NOTIFIED);
    }

    @Test
    void what_is_settled_is_not_answered_settled_or_given_up() {
        tell();
        settle();

        refuses("import", () -> claiming.answer(claim, true, "yes"), CaseState.SETTLED);
        refuses("finance", () -> claiming.settle(claim, TEN), CaseState.SETTLED);
        refuses("import", () -> claiming.askWriteOff(claim, "never mind"), CaseState.SETTLED);
    }

    @Test
    void money_is_of_the_claims_currency_and_not_below_nothing() {
        tell();

        acting.refuses(
                "finance",
                () -> claiming.settle(claim, Money.of("1.00", "CHF")),
                "case.currency",
                claim.number(),
                "EUR");
        acting.refuses("finance", () -> claiming.settle(claim, TEN.negated()), "case.negative", TEN.negated());
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
    void goods_that_came_unasked_and_stay_are_closed_without_a_letter() {
        claim = opened(new Counted(
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
        assertEquals(CaseState.CLOSED, row().state());
    }

    @Test
    void a_case_is_given_up_by_two_people() {
        acting.doesTwice("finance", () -> claiming.askWriteOff(claim, "not worth a letter"));
        assertEquals(
                Reason.of("notice.writeOffAsked", claim),
                ground.told("finance2").getFirst());
        acting.refuses("finance", () -> claiming.writeOff(claim), "case.ownWriteOff", claim.number());

        acting.doesTwice("finance2", () -> claiming.writeOff(claim));

        assertEquals(CaseState.WRITTEN_OFF, row().state());
        refuses("finance2", () -> claiming.writeOff(claim), CaseState.WRITTEN_OFF);
        refuses("import", () -> claiming.askWriteOff(claim, "again"), CaseState.WRITTEN_OFF);
    }

    @Test
    void who_may_settles_what_there_is_as_it_is_now() {
        Map<String, Function<CaseNumber, Executable>> ofBoth = Map.of(
                "tell", number -> () -> claiming.tell(number, "how"),
                "answer", number -> () -> claiming.answer(number, true, "yes"),
                "close", number -> () -> claiming.close(number),
                "askWriteOff", number -> () -> claiming.askWriteOff(number, "why"));
        ofBoth.forEach((what, command) -> requireGuarded(command, "hub", "buyer", "store.kaifeng", "auditor"));
        requireGuarded(number -> () -> claiming.settle(number, TEN), "import", "hub", "auditor");
        requireGuarded(number -> () -> claiming.writeOff(number), "import", "hub", "auditor");
    }

    private void requireGuarded(Function<CaseNumber, Executable> command, String... strangers) {
        acting.mayNot(command.apply(claim), strangers);
        acting.refuses("finance", command.apply(NONE), "case.unknown", NONE);
        acting.refusesStale("finance", command.apply(claim));
    }
}
