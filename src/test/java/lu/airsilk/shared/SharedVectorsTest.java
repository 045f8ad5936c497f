package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published vectors of the numbers that all speak. */
class SharedVectorsTest {

    private static final String AIR_WAYBILLS = "messages/vectors/awb.json";
    private static final String CHECK_DIGITS = "messages/gs1/check-digits.json";

    @TestFactory
    Stream<DynamicTest> every_valid_air_waybill_number_is_taken_apart() {
        return objects(TestFiles.jsonObject(AIR_WAYBILLS).getJsonArray("valid"))
                .map(vector -> dynamicTest(vector.getString("input"), () -> {
                    AirWaybillNumber number = AirWaybillNumber.of(vector.getString("input"));

                    assertEquals(vector.getString("prefix"), number.prefix());
                    assertEquals(vector.getString("serial"), number.serial());
                    assertEquals(vector.getInt("check"), number.check());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_invalid_air_waybill_number_is_refused() {
        return objects(TestFiles.jsonObject(AIR_WAYBILLS).getJsonArray("invalid"))
                .map(vector -> dynamicTest(vector.getString("why"), () -> {
                    Refusal refusal = refusalOf(() -> AirWaybillNumber.of(vector.getString("input")));

                    int expected = vector.getString("why").indexOf("expected ");
                    if (expected >= 0) {
                        String digit = vector.getString("why").substring(expected + "expected ".length());
                        assertEquals(Integer.valueOf(digit), refusal.arguments().getLast());
                    } else {
                        assertTrue(refusal.code().startsWith("airWaybillNumber."), refusal.code());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_way_to_write_an_air_waybill_number_means_the_same() {
        return objects(TestFiles.jsonObject(AIR_WAYBILLS).getJsonArray("normalise"))
                .map(vector -> dynamicTest(
                        vector.getString("input"),
                        () -> assertEquals(
                                vector.getString("canonical"),
                                AirWaybillNumber.of(vector.getString("input")).number())));
    }

    @TestFactory
    Stream<DynamicTest> every_gs1_number_proves_its_check_digit() {
        JsonObject vectors = TestFiles.jsonObject(CHECK_DIGITS);

        Stream<DynamicTest> valid = vectors.getJsonArray("valid").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(number -> dynamicTest(number, () -> assertTrue(CheckDigit.isGs1(number))));
        Stream<DynamicTest> invalid = objects(vectors.getJsonArray("invalid"))
                .map(vector -> dynamicTest(
                        vector.getString("in"),
                        () -> assertEquals(vector.getInt("expected"), CheckDigit.gs1Expected(vector.getString("in")))));
        return Stream.concat(valid, invalid);
    }

    @TestFactory
    Stream<DynamicTest> every_short_gtin_is_padded() {
        return objects(TestFiles.jsonObject(CHECK_DIGITS).getJsonArray("padding"))
                .map(vector -> dynamicTest(vector.toString(), () -> {
                    String printed = vector.getString("gtin8", vector.getString("gtin13", ""));

                    assertEquals(vector.getString("gtin14"), Gtin.of(printed).digits());
                    assertEquals(printed, Gtin.of(printed).printed());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_total_is_shared_by_the_largest_remainder() {
        return objects(TestFiles.jsonArray("messages/vectors/largest-remainder.json"))
                .map(vector -> dynamicTest(
                        vector.getString("total") + " by " + vector.getJsonArray("weights"),
                        () -> assertEquals(
                                decimals(vector, "shares"),
                                Apportionment.shares(
                                        new BigDecimal(vector.getString("total")),
                                        decimals(vector, "weights"),
                                        new BigDecimal(vector.getString("unit"))))));
    }

    private static List<BigDecimal> decimals(JsonObject vector, String name) {
        return vector.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(BigDecimal::new)
                .toList();
    }

    private static Stream<JsonObject> objects(JsonArray vectors) {
        return vectors.getValuesAs(JsonObject.class).stream();
    }
}
