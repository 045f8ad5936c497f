package lu.airsilk.customs.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CrossBorderTaxTest {

    private static final String VECTORS = "messages/vectors/china-cbec-tax.json";

    /** How the published cases word each channel. */
    private static final Map<String, CrossBorderChannel> WORDS = Map.of(
            "cbec 70%", CrossBorderChannel.REDUCED,
            "cbec channel, full duty+VAT+CT (single indivisible item, annual limit not passed)",
                    CrossBorderChannel.FULL,
            "reject or split; not cbec", CrossBorderChannel.SPLIT,
            "over annual: general trade", CrossBorderChannel.GENERAL_TRADE);

    @TestFactory
    Stream<DynamicTest> every_published_order_is_taxed_at_seventy_percent() {
        return TestFiles.jsonObject(VECTORS).getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(vector.toString(), () -> {
                    CrossBorderTax tax = CrossBorderTax.of(
                            yuan(vector, "goods_price_incl_freight_insurance"),
                            Percentage.of(vector.getString("ct_pct")),
                            Percentage.of(vector.getString("vat_pct")));

                    assertEquals(yuan(vector, "ct_full"), tax.consumptionFull());
                    assertEquals(yuan(vector, "vat_full"), tax.vatFull());
                    assertEquals(yuan(vector, "ct_payable"), tax.consumptionPayable());
                    assertEquals(yuan(vector, "vat_payable"), tax.vatPayable());
                    assertEquals(yuan(vector, "total"), tax.total());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_published_order_finds_its_channel() {
        JsonObject vectors = TestFiles.jsonObject(VECTORS);
        JsonObject limits = vectors.getJsonObject("limits");
        CrossBorderLimits inForce = new CrossBorderLimits(
                Money.of(Integer.toString(limits.getInt("single_cny")), "CNY"),
                Money.of(Integer.toString(limits.getInt("annual_cny")), "CNY"));

        return vectors.getJsonArray("limit_cases").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(
                        vector.toString(),
                        () -> assertEquals(
                                Objects.requireNonNull(WORDS.get(vector.getString("result"))),
                                inForce.channel(
                                        yuan(vector, "price"), yuan(vector, "year_to_date"), vector.getInt("items")))));
    }

    private static Money yuan(JsonObject vector, String name) {
        return Money.of(vector.getString(name), "CNY");
    }
}
