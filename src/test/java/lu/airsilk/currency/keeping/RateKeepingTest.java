package lu.airsilk.currency.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.RateRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Person;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a currency is worth is said by two people of finance. Each test has a currency of its own. */
@ExtendWith(Services.class)
class RateKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

    @Inject
    Acting acting;

    @Inject
    RateKeeping keeping;

    @Inject
    RateBook book;

    @Inject
    ExchangeRates rates;

    private static NewRate rate(String currency, String cny, LocalDate from) {
        return new NewRate(currency, RatePurpose.BOOK, new BigDecimal(cny), 1, from, "test");
    }

    private long proposed(NewRate draft) {
        return acting.as("finance", () -> keeping.propose(draft));
    }

    private void inForce(NewRate draft) {
        long id = proposed(draft);
        acting.does("finance2", () -> keeping.approve(id));
    }

    private Optional<BigDecimal> worth(LocalDate day, String base, String quote) {
        return acting.byItself(() -> rates.on(day, base, quote).map(QuotedRate::rate));
    }

    @Test
    void a_rate_holds_from_its_day_on_once_a_second_person_has_brought_it_into_force() {
        long id = proposed(rate("NOK", "0.71", DAY));
        assertEquals(Optional.empty(), worth(DAY, "NOK", "CNY"), "a proposal moves nothing");

        acting.refuses("finance", () -> keeping.approve(id), "proposal.own");
        acting.does("finance2", () -> keeping.approve(id));

        assertEquals(Optional.empty(), worth(DAY.minusDays(1), "NOK", "CNY"));
        assertEquals(
                0, new BigDecimal("0.71").compareTo(worth(DAY, "NOK", "CNY").orElseThrow()));
        inForce(rate("NOK", "0.72", DAY.plusDays(7)));
        assertEquals(
                0,
                new BigDecimal("0.71")
                        .compareTo(worth(DAY.plusDays(6), "NOK", "CNY").orElseThrow()));
        assertEquals(
                0,
                new BigDecimal("0.72")
                        .compareTo(worth(DAY.plusDays(8), "NOK", "CNY").orElseThrow()));
        assertEquals(
                List.of(new BigDecimal("0.71000000")),
                acting.as("buyer", () -> book.inForce(DAY)).stream()
                        .filter(row -> row.currency().equals("NOK"))
                        .map(RateRow::cny)
                        .toList());
        RateRow row = acting.as("auditor", () -> book.row(id));
        assertEquals(ProposalState.IN_FORCE, row.proposal().state());
        assertEquals("finance", row.proposal().proposedBy());
        assertEquals("finance2", row.proposal().decidedBy());
    }

    @Test
    void what_is_decided_is_decided_once() {
        long id = proposed(rate("RON", "1.55", DAY));
        acting.does("finance", () -> keeping.withdraw(id));

        acting.refuses(
                "finance2",
                () -> keeping.approve(id),
                "proposal.decided",
                ProposalState.WITHDRAWN,
                new Person("finance"));
        assertEquals(Optional.empty(), worth(DAY, "RON", "CNY"));
        inForce(rate("RON", "1.56", DAY));
        assertEquals(
                2,
                acting.as("finance", () -> book.all(Paging.first(Paging.LARGEST))).items().stream()
                        .filter(row -> row.currency().equals("RON"))
                        .count());
    }

    @Test
    void all_that_is_wrong_in_any_row_of_a_list_is_told_at_once() {
        ListSheet<NewRate> list = NewRateJson.list("""
                currency,purpose,cny,per,validFrom,reason
                XYZ,BOOKS,-1,0,2031-03-03,test
                ISK,BOOKS,0.05,1,2031-03-03,test
                ISK,BOOKS,0.05,1,2031-03-03,test
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("2 currency", "2 purpose", "2 cny", "2 per", "3 purpose", "4 purpose", "4 "),
                acting.refused("finance", () -> keeping.proposeAll(list)).refusals().stream()
                        .map(no -> no.row().orElseThrow() + " " + no.field().orElse(""))
                        .toList());
    }

    @Test
    void two_rates_for_one_day_are_refused() {
        proposed(rate("HUF", "0.0201", DAY));

        acting.refuses(
                "finance2",
                () -> keeping.propose(rate("HUF", "0.0202", DAY)),
                "currency.twice",
                "HUF",
                RatePurpose.BOOK,
                DAY);
        acting.as(
                "finance2",
                () -> keeping.propose(new NewRate(
                        "HUF", RatePurpose.CUSTOMS, new BigDecimal("2.02"), 100, DAY, "for another purpose")));
    }

    @Test
    void a_rate_told_the_wrong_way_round_or_with_its_point_in_the_wrong_place_is_asked_back() {
        inForce(rate("GBP", "9.40", DAY));

        acting.refuses(
                "finance",
                () -> keeping.propose(rate("GBP", "0.106", DAY.plusDays(1))),
                "currency.turned",
                "GBP",
                new BigDecimal("0.1060"),
                new BigDecimal("9.4000"),
                DAY,
                new BigDecimal("9.4340"));
        acting.refuses(
                "finance",
                () -> keeping.propose(rate("GBP", "94", DAY.plusDays(1))),
                "currency.far",
                "GBP",
                new BigDecimal("94.0000"),
                new BigDecimal("9.4000"),
                DAY,
                new BigDecimal("0.0106"));
        assertEquals(
                List.of("cny"),
                acting.refused("finance", () -> keeping.propose(rate("GBP", "94", DAY.plusDays(1)))).refusals().stream()
                        .flatMap(refusal -> refusal.field().stream())
                        .toList());
        proposed(rate("GBP", "9.80", DAY.plusDays(1)));
    }

    @Test
    void what_cannot_be_a_rate_is_refused_at_its_field() {
        assertEquals("cny", field("USD", "0", 1));
        assertEquals("cny", field("USD", "-7", 1));
        assertEquals("cny", field("USD", "7.123456789", 1));
        assertEquals("per", field("USD", "7", 0));
        assertEquals("currency", field("CNY", "1", 1));
        assertEquals("currency", field("XYW", "1", 1));
    }

    private String field(String currency, String cny, int per) {
        return acting.refused(
                        "finance",
                        () -> keeping.propose(
                                new NewRate(currency, RatePurpose.BOOK, new BigDecimal(cny), per, DAY, "test")))
                .refusals()
                .getFirst()
                .field()
                .orElse("");
    }

    @Test
    void between_two_foreign_currencies_a_rate_goes_by_way_of_the_yuan() {
        inForce(rate("SEK", "0.75", DAY));
        inForce(new NewRate("BGN", RatePurpose.BOOK, new BigDecimal("400"), 100, DAY.plusDays(2), "test"));

        QuotedRate rate =
                acting.byItself(() -> rates.on(DAY.plusDays(3), "SEK", "BGN")).orElseThrow();
        assertEquals(Money.of("18.75", "BGN"), rate.convert(Money.of("100", "SEK")));
        assertEquals(DAY, rate.day(), "as old as the older of the two");
        assertTrue(
                acting.byItself(() -> rates.on(DAY.plusDays(1), "SEK", "BGN")).isEmpty(), "one is missing");
    }

    @Test
    void a_rate_is_for_finance_to_say() {
        NewRate draft = rate("ISK", "0.05", DAY);
        long id = proposed(draft);
        String[] others = {"buyer", "import", "store.kaifeng", "admin", "auditor", "carrier"};

        acting.mayNot(() -> keeping.propose(draft), others);
        acting.mayNot(() -> keeping.approve(id), others);
        acting.mayNot(() -> keeping.withdraw(id), others);
        acting.mayNot(() -> book.tried(draft), others);
        acting.mayNot(() -> book.inForce(DAY), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("finance2", () -> keeping.approve(id));
    }

    @Test
    void the_rates_of_a_month_are_proposed_by_one_list() {
        List<Long> proposed = acting.as("finance", () -> keeping.proposeAll(list("""
                    currency,purpose,cny,per,validFrom,reason
                    ISK,BOOK,0.0512,,2037-05-01,ECB
                    ISK,CUSTOMS,5.04,100,2037-05-01,customs
                    """)));

        assertEquals(
                List.of("ISK BOOK 0.0512 1 ECB", "ISK CUSTOMS 5.04 100 customs"),
                acting.as(
                        "finance2",
                        () -> proposed.stream()
                                .map(book::row)
                                .map(row -> row.currency() + " " + row.purpose() + " "
                                        + row.cny().stripTrailingZeros().toPlainString() + " " + row.per() + " "
                                        + row.proposal().reason())
                                .toList()));
    }

    private static ListSheet<NewRate> list(String text) {
        return NewRateJson.list(text.getBytes(StandardCharsets.UTF_8));
    }
}
