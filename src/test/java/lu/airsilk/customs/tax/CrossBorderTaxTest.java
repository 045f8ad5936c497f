package lu.airsilk.customs.tax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CrossBorderTaxTest {

    private static final String VECTORS = "messages/vectors/china-cbec-tax.json";

    /** How the published cases word each channel. */
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

    private static Money yuan(JsonObject vector, String name) {
        return Money.of(vector.getString(name), "CNY");
    }
}
