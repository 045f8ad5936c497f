package lu.airsilk.costing.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.costing.charge.rule.BorderTaxes;
import lu.airsilk.customs.tariff.NewMeasureJson;
import lu.airsilk.customs.tariff.TariffKeeping;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a waybill's goods are taxed: by the tariff of the day, and by the rules where it is silent. Each test has codes of its own. */
@ExtendWith(Services.class)
class LineTaxRatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Inject
    TariffKeeping keeping;

    @Inject
    LineTaxRates rates;

    @Inject
    Acting acting;

    private void inForce(String rows) {
        byte[] list = ("code,origin,measure,value,validFrom,validTo,reason,nameZh,nameEn\n" + rows)
                .getBytes(StandardCharsets.UTF_8);
        long id = acting.as("import", () -> keeping.proposeAll(NewMeasureJson.list(list)));
        acting.does("finance", () -> keeping.approve(id));
    }

    private static ProductFacts goods(String code, String origin, String contents) {
        return new ProductFacts(
                new Sku("AS0000001"),
                Optional.empty(),
                Names.of("酒", "Spirit"),
                "",
                PackSize.of(6),
                Optional.empty(),
                Grams.ZERO,
                CubicCentimetres.ZERO,
                Optional.of(HsCode.of(code)),
                Optional.of(new CountryCode(origin)),
                contents,
                Storage.AMBIENT,
                0,
                0,
                true);
    }

    private LineRates of(ProductFacts goods, LocalDate day) {
        return Objects.requireNonNull(
                acting.byItself(() -> rates.on(day, List.of(goods))).get(goods.sku()));
    }

    /** 10,000.00 at 5 % duty, 20 % and 0.912 a litre of consumption tax, 13 % VAT; 600 bottles of 0.7 l. */
    @Test
    void spirits_bear_their_tax_by_value_and_by_litre() {
        inForce("""
                9703000001,,DUTY,5,2026-01-01,,test,,
                9703000001,,CT,20,2026-01-01,,test,,
                9703000001,,CT_LITRE,0.912,2026-01-01,,test,,
                9703000001,,VAT,13,2026-01-01,,test,,
                """);
        LineRates whisky = of(goods("9703000001", "GB", "70 cl"), DAY);

        BorderTaxes taxes = whisky.on(Money.of("10000.00", "CNY"), Units.of(600));

        assertEquals(Money.of("500.00", "CNY"), taxes.duty());
        assertEquals(Money.of("3103.80", "CNY"), taxes.consumptionTax()); // (10,500.00 + 383.04) / 0.8 × 0.2 + 383.04
    }

    @Test
    void a_code_of_eight_digits_is_taxed_as_the_first_of_its_ten_and_a_remedy_by_its_origin_and_day() {
        inForce("""
                9703000101,,DUTY,12,2026-01-01,,test,,
                9703000101,,VAT,13,2026-01-01,,test,,
                9703000101,FR,REMEDY,11.7,2026-02-13,,test,,
                """);
        Money value = Money.of("1000.00", "CNY");

        assertEquals(
                Money.of("117.00", "CNY"),
                of(goods("97030001", "FR", ""), DAY).on(value, Units.of(1)).remedy());
        assertEquals(
                Money.zero("CNY"),
                of(goods("97030001", "CH", ""), DAY).on(value, Units.of(1)).remedy());
        assertEquals(
                Money.zero("CNY"),
                of(goods("97030001", "FR", ""), LocalDate.of(2026, 2, 12))
                        .on(value, Units.of(1))
                        .remedy());
    }

    @Test
    void the_rules_hold_where_the_tariff_is_silent_or_nobody_knows_the_litres() {
        inForce("""
                9703000201,,DUTY,5,2026-01-01,,test,,
                9703000201,,CT_LITRE,0.912,2026-01-01,,test,,
                9703000201,,VAT,13,2026-01-01,,test,,
                9703000301,,DUTY,5,2026-01-01,,no rate of VAT,,
                """);

        assertFalse(of(goods("9703000201", "GB", "a bottle"), DAY).ofTariff());
        assertFalse(of(goods("9703000301", "GB", "70 cl"), DAY).ofTariff());
        assertFalse(of(goods("9703000401", "GB", "70 cl"), DAY).ofTariff());
    }
}
