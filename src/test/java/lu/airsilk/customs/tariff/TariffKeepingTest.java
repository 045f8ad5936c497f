package lu.airsilk.customs.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.tariff.rule.CustomsPaper;
import lu.airsilk.customs.tariff.rule.HeldTariff;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.customs.tariff.rule.MeasureScope;
import lu.airsilk.identity.Role;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Import says what the tariff lays down, finance brings it into force. Each test has codes of its own. */
@ExtendWith(Services.class)
class TariffKeepingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final String HEAD = "code,origin,measure,value,validFrom,validTo,reason,nameZh,nameEn\n";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Drafting drafting;

    @Inject
    TariffKeeping keeping;

    @Inject
    TariffBook book;

    @Inject
    Measures measures;

    @Inject
    TariffComparison comparison;

    private static NewMeasure measure(String code, MeasureKind kind, String value, LocalDate from) {
        return measure(MeasureScope.of(code), kind, value, from, Optional.empty());
    }

    private static NewMeasure measure(
            MeasureScope scope, MeasureKind kind, String value, LocalDate from, Optional<LocalDate> to) {
        return new NewMeasure(Measure.of(scope, kind, kind.read(value), from, to), "test", "", "");
    }

    private static ListSheet<NewMeasure> list(String rows) {
        return NewMeasureJson.list((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private long proposed(NewMeasure draft) {
        return acting.as("import", () -> keeping.propose(draft));
    }

    private void inForce(NewMeasure draft) {
        long id = proposed(draft);
        acting.does("finance", () -> keeping.approve(id));
    }

    private void inForce(String rows) {
        long id = acting.as("import", () -> keeping.proposeAll(list(rows)));
        acting.does("finance", () -> keeping.approve(id));
    }

    private HeldTariff on(String code, String origin, LocalDate day) {
        return acting.byItself(() -> measures.on(code, origin, "", day));
    }

    private Money taxes(String code, String origin, LocalDate day, String value, String litres) {
        return DutyCalculation.of(Money.of(value, "CNY"), Measures.rates(on(code, origin, day), new BigDecimal(litres)))
                .total();
    }

    @Test
    void a_measure_holds_from_its_day_on_once_finance_has_brought_it_into_force() {
        long id = proposed(measure("9701210001", MeasureKind.DUTY, "14", NEW_YEAR));
        assertEquals(Optional.empty(), on("9701210001", "FR", NEW_YEAR).duty(), "a proposal moves nothing");

        acting.does("finance", () -> keeping.approve(id));

        assertEquals(
                Optional.empty(), on("9701210001", "FR", NEW_YEAR.minusDays(1)).duty());
        assertEquals(
                Optional.of(Percentage.of(14)), on("9701210001", "FR", NEW_YEAR).duty());
        TariffSheetRow row = acting.as("auditor", () -> book.sheet(id));
        assertEquals(ProposalState.IN_FORCE, row.proposal().state());
        assertEquals("import", row.proposal().proposedBy());
        assertEquals("finance", row.proposal().decidedBy());
        acting.refuses(
                "finance",
                () -> keeping.withdraw(id),
                "proposal.decided",
                ProposalState.IN_FORCE,
                new Person("finance"));
    }

    @Test
    void cheese_is_dearer_from_the_day_of_the_remedy_on_and_only_that_of_its_origin() {
        inForce("""
                0406200099,,DUTY,12,2026-01-01,,tariff of 2026,奶酪碎,Cheese grated or powdered
                0406200099,,PROVISIONAL,8,2026-01-01,2026-12-31,tariff of 2026,,
                0406200099,,VAT,13,2019-04-01,,Announcement 39 of 2019,,
                0406200099,FR,REMEDY,11.7,2026-02-13,,MOFCOM dairy,,
                """);
        LocalDate day = LocalDate.of(2026, 2, 13);

        assertEquals(Money.of("11020.00", "CNY"), taxes("0406200099", "FR", day.minusDays(1), "50000", "0"));
        assertEquals(Money.of("17630.50", "CNY"), taxes("0406200099", "FR", day, "50000", "0"));
        assertEquals(Money.of("11020.00", "CNY"), taxes("0406200099", "CH", day, "50000", "0"));
    }

    @Test
    void whisky_is_cheaper_from_the_day_of_the_provisional_rate_on() {
        inForce("""
                2208300099,,DUTY,10,2026-01-01,,tariff of 2026,威士忌,Whisky
                2208300099,,CT,20,2014-12-01,,tax on spirits,,
                2208300099,,CT_LITRE,0.912,2014-12-01,,tax on spirits,,
                2208300099,,VAT,13,2019-04-01,,Announcement 39 of 2019,,
                2208300099,,PROVISIONAL,5,2026-02-02,,Xinhua 30 January 2026,,
                """);
        LocalDate day = LocalDate.of(2026, 2, 2);

        assertEquals(Money.of("5627.67", "CNY"), taxes("2208300099", "GB", day.minusDays(1), "10000", "70"));
        assertEquals(Money.of("4921.42", "CNY"), taxes("2208300099", "GB", day, "10000", "70"));
    }

    @Test
    void without_a_rate_of_duty_or_vat_nothing_is_taxed() {
        inForce(measure("9701210002", MeasureKind.DUTY, "14", NEW_YEAR));
        HeldTariff held = on("9701210002", "FR", NEW_YEAR);

        acting.refuses("import", () -> Measures.rates(held, BigDecimal.ZERO), "tariff.noRate", "9701210002", NEW_YEAR);
    }

    @Test
    void nobody_brings_into_force_what_they_proposed_and_what_is_decided_is_decided_once() {
        String both = ground.person(Role.IMPORT, Role.FINANCE);
        long id = acting.as(both, () -> keeping.propose(measure("9701210003", MeasureKind.DUTY, "1", NEW_YEAR)));
        acting.refuses(both, () -> keeping.approve(id), "proposal.own");

        acting.does("finance", () -> keeping.withdraw(id));
        acting.refuses(
                "finance",
                () -> keeping.approve(id),
                "proposal.decided",
                ProposalState.WITHDRAWN,
                new Person("finance"));
        assertEquals(Optional.empty(), on("9701210003", "FR", NEW_YEAR).duty());
        proposed(measure("9701210003", MeasureKind.DUTY, "2", NEW_YEAR));
    }

    @Test
    void import_proposes_and_finance_approves_and_others_only_read() {
        NewMeasure draft = measure("9701210004", MeasureKind.DUTY, "1", NEW_YEAR);
        acting.mayNot(() -> keeping.propose(draft), "finance", "buyer", "quality", "store.kaifeng", "auditor", "hub");
        ListSheet<NewMeasure> file = list("9701210004,,DUTY,1,2026-01-01,,test,,\n");
        acting.mayNot(() -> keeping.proposeAll(file), "finance", "buyer", "auditor");
        acting.mayNot(() -> book.triedAll(file), "quality", "buyer", "auditor");
        long id = proposed(draft);
        acting.mayNot(() -> keeping.approve(id), "import", "buyer", "quality", "admin", "auditor");
        acting.mayNot(() -> keeping.withdraw(id), "buyer", "quality", "store.kaifeng", "auditor");
        acting.mayNot(() -> book.tried(draft), "buyer", "auditor", "store.kaifeng");
        acting.mayNot(
                () -> book.inForce(MeasureQuery.any(), NEW_YEAR, Paging.first(1)), "store.kaifeng", "hub", "carrier");
        acting.refusesStale("finance", () -> keeping.approve(id));
    }

    @Test
    void a_measure_that_contradicts_what_stands_is_refused() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        MeasureScope goods = MeasureScope.of("9701210005");
        proposed(measure(goods, MeasureKind.PROVISIONAL, "5", NEW_YEAR, Optional.of(last)));

        acting.refuses(
                "import",
                () -> keeping.propose(measure("9701210005", MeasureKind.PROVISIONAL, "4", NEW_YEAR)),
                "tariff.twice",
                "9701210005",
                MeasureKind.PROVISIONAL,
                "5",
                NEW_YEAR,
                last);
        acting.refuses(
                "import",
                () -> keeping.propose(measure("9701210005", MeasureKind.PROVISIONAL, "4", last)),
                "tariff.overlap",
                "9701210005",
                MeasureKind.PROVISIONAL,
                "5",
                NEW_YEAR,
                last);
        proposed(measure(goods, MeasureKind.PROVISIONAL, "5", NEW_YEAR, Optional.of(last.minusDays(31))));
        proposed(measure("9701210005", MeasureKind.PROVISIONAL, "4", last));
        proposed(measure("9701210005", MeasureKind.DUTY, "9", NEW_YEAR));
    }

    @Test
    void what_was_ended_earlier_is_over_and_a_reader_of_the_day_sees_one_of_each_thing() {
        inForce(measure("9701210006", MeasureKind.REMEDY, "11.7", NEW_YEAR));
        inForce(measure(
                MeasureScope.of("9701210006"),
                MeasureKind.REMEDY,
                "11.7",
                NEW_YEAR,
                Optional.of(NEW_YEAR.plusDays(9))));
        inForce(measure("9701210006", MeasureKind.DUTY, "9", NEW_YEAR));
        inForce(measure("9701210006", MeasureKind.DUTY, "8", NEW_YEAR.plusDays(5)));

        assertEquals(List.of("DUTY 9", "REMEDY 11.7"), listed("9701210006", NEW_YEAR));
        assertEquals(List.of("DUTY 8", "REMEDY 11.7"), listed("9701210006", NEW_YEAR.plusDays(9)));
        assertEquals(List.of("DUTY 8"), listed("97.0121.0006", NEW_YEAR.plusDays(10)));
        assertEquals(
                4,
                acting.as("quality", () -> book.all(MeasureQuery.of("9701210006", Optional.empty()), Paging.first(9)))
                        .total());
    }

    private List<String> listed(String words, LocalDate day) {
        return acting
                .as("buyer", () -> book.inForce(MeasureQuery.of(words, Optional.empty()), day, Paging.first(50)))
                .items()
                .stream()
                .map(row -> row.measure().kind() + " " + row.measure().value())
                .toList();
    }

    @Test
    void a_code_is_found_by_what_its_goods_are_called_in_chinese_and_english() {
        inForce("""
                9701210007,,DUTY,3,2026-01-01,,test,琉璃雕像,Glazed figurines
                9701210007,,VAT,13,2026-01-01,,test,,
                """);

        assertEquals(List.of("DUTY 3", "VAT 13"), listed("琉璃", NEW_YEAR));
        assertEquals(List.of("DUTY 3", "VAT 13"), listed("glazed FIG", NEW_YEAR));
        assertEquals(List.of("DUTY 3", "VAT 13"), listed("970121.0007", NEW_YEAR));
        assertEquals(List.of(), listed("100% glazed_", NEW_YEAR));
    }

    @Test
    void all_that_is_wrong_in_any_row_is_told_at_once_and_nothing_is_taken() {
        proposed(measure("9701210008", MeasureKind.DUTY, "5", NEW_YEAR));
        List<Refusal> wrong =
                acting.refused("import", () -> keeping.proposeAll(list("""
                22042100,,DUTY,14,2026-01-01,,test,,
                9701210009,XX,DUTIES,14,2026-01-32,,test,,
                9701210009,,DUTY,-1,2026-01-01,,,,
                9701210008,,DUTY,6,2026-01-01,,test,,
                9701210009,,VAT,13,2026-01-01,,test,,
                9701210009,,VAT,9,2026-01-01,,test,,
                9701210009,,CT,10,2026-02-01,2026-01-01,test,,
                """))).refusals();

        assertEquals(
                List.of(
                        "2 code tariff.code",
                        "3 validFrom field.day",
                        "3 origin countryCode.unknown",
                        "3 measure field.word",
                        "4 value tariff.negative",
                        "4 reason field.missing",
                        "5 validFrom tariff.twice",
                        "7  list.twice",
                        "8 validTo tariff.days"),
                wrong.stream()
                        .map(no -> no.row().orElseThrow() + " " + no.field().orElse("") + " " + no.code())
                        .toList());
        assertEquals(
                0,
                acting.as("import", () -> book.all(MeasureQuery.of("9701210009", Optional.empty()), Paging.first(1)))
                        .total());
    }

    private static String tariff(int from, int rows) {
        return IntStream.range(from, from + rows)
                .mapToObj(number -> "98%08d,,DUTY,%d,2026-01-01,,tariff of 2026,,".formatted(number, number % 60))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void of_nine_thousand_rows_with_one_broken_nothing_is_taken_and_the_row_is_named() {
        String rows = tariff(0, 9_000).replaceFirst("9800000709,,DUTY,\\d+", "9800000709,,DUTY,much");

        Refusal no = acting.refused("import", () -> keeping.proposeAll(list(rows)))
                .refusals()
                .getFirst();

        assertEquals(OptionalInt.of(711), no.row());
        assertEquals(Optional.of("value"), no.field());
        assertEquals(
                0,
                acting.as("import", () -> book.all(MeasureQuery.of("980000", Optional.empty()), Paging.first(1)))
                        .total());
    }

    @Test
    void nine_thousand_rows_are_one_proposal_and_come_into_force_as_one() {
        long id = acting.as("import", () -> keeping.proposeAll(list(tariff(10_000, 9_000))));
        assertEquals(9_000, acting.as("finance", () -> book.sheet(id)).measures());
        TariffTrial trial = acting.as("finance", () -> book.tried(id));
        assertEquals(9_000, trial.added());
        assertEquals(0, trial.changed());

        acting.does("finance", () -> keeping.approve(id));

        assertEquals(
                9_000,
                acting.as(
                                "auditor",
                                () -> book.inForce(
                                        MeasureQuery.of("98000", Optional.empty()), NEW_YEAR, Paging.first(50)))
                        .total());
        TariffTrial again = acting.as(
                "import",
                () -> book.triedAll(list(
                        "9800010000,,DUTY,61,2026-06-01,,test,,\n9800010001,,DUTY,%d,2026-06-01,,test,,\n9800010001,,VAT,9,2026-06-01,,test,,"
                                .formatted(10_001 % 60))));
        assertEquals(List.of(1L, 1L, 3L), List.of(again.changed(), again.added(), again.measures()));
    }

    @Test
    void a_trial_names_rates_products_and_drafts_and_writes_nothing() {
        Ground.Goods goods = ground.onSale(1);
        Ground.Shop shop = ground.shop();
        OrderNumber draft = acting.as(shop.user(), () -> drafting.begin(shop.code()));
        acting.does(shop.user(), () -> drafting.add(draft, goods.first(), Cases.of(2)));
        String code = "1806310000"; // of the ground's goods
        inForce(measure(code, MeasureKind.DUTY, "14", LocalDate.of(2033, 1, 1)));
        NewMeasure dearer = measure(code, MeasureKind.DUTY, "20", LocalDate.of(2033, 2, 1));

        long told = toldOf(code);

        TariffTrial trial = acting.as("import", () -> book.tried(dearer));

        assertEquals(Optional.of("14"), trial.first().getFirst().before());
        assertTrue(trial.products() >= 1);
        assertTrue(trial.orders().contains(draft.number()));
        assertEquals(told, toldOf(code));
    }

    private long toldOf(String code) {
        return acting.as("import", () -> book.all(MeasureQuery.of(code, Optional.empty()), Paging.first(1)))
                .total();
    }

    @Test
    void the_taxes_of_a_product_stand_beside_those_under_another_code() {
        Ground.Goods goods = ground.onSale(1);
        LocalDate day = LocalDate.of(2034, 1, 1);
        inForce("""
                1806310000,,DUTY,8,2034-01-01,,test,,
                1806310000,,VAT,13,2034-01-01,,test,,
                9701210011,FR,DUTY,10,2034-01-01,,test,,
                9701210011,,VAT,9,2034-01-01,,test,,
                9701210011,,PAPER,A,2034-01-01,,test,,
                """);
        Money value = Money.of("35000", "CNY");

        List<TaxedCode> beside =
                acting.as("buyer", () -> comparison.beside(goods.first(), "9701.2100.11", value, BigDecimal.ZERO, day));

        assertEquals(
                List.of("1806310000", "9701210011"),
                beside.stream().map(TaxedCode::code).toList());
        assertEquals(Money.of("7714.00", "CNY"), beside.getFirst().taxes().total());
        assertEquals(Money.of("6965.00", "CNY"), beside.getLast().taxes().total());
        assertEquals(List.of("A"), beside.getLast().held().papers());
        acting.refuses(
                "buyer",
                () -> comparison.beside(goods.first(), "9701210012", value, BigDecimal.ZERO, day),
                "tariff.noRate",
                "9701210012",
                day);
        acting.mayNot(
                () -> comparison.beside(goods.first(), "9701210011", value, BigDecimal.ZERO, day),
                "store.kaifeng",
                "hub",
                "carrier");
    }

    @Test
    void a_paper_is_asked_for_by_its_code_beside_one_that_is_named_in_words() {
        long id = proposed(measure("9701210013", MeasureKind.PAPER, "７", NEW_YEAR));
        assertEquals(
                "9701210013 MeasureKind.PAPER 7",
                acting.as("finance", () -> book.sheet(id)).about());
        acting.does("finance", () -> keeping.approve(id));
        inForce(measure("9701210013", MeasureKind.PAPER, "卫生证书", NEW_YEAR));

        assertEquals(List.of("7", "卫生证书"), on("9701210013", "FR", NEW_YEAR).papers());
        acting.refuses(
                "import",
                () -> keeping.propose(measure("9701210013", MeasureKind.PAPER, "7", NEW_YEAR)),
                "tariff.twice",
                "9701210013",
                MeasureKind.PAPER,
                CustomsPaper.AUTOMATIC_LICENCE,
                NEW_YEAR,
                NEW_YEAR);
    }

    @Test
    void a_code_of_eight_digits_is_the_first_that_the_tariff_knows() {
        inForce("""
                9702100010,,DUTY,8,2026-01-01,,test,,
                9702100090,,DUTY,9,2026-01-01,,test,,
                """);

        assertEquals("9702100010", acting.byItself(() -> measures.full(HsCode.of("97021000"))));
        assertEquals("9702100099", acting.byItself(() -> measures.full(HsCode.of("9702100099"))));
        acting.refuses("import", () -> measures.full(HsCode.of("97039900")), "tariff.noCode", HsCode.of("97039900"));
    }
}
