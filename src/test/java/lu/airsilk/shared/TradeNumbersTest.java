package lu.airsilk.shared;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.number.LuVat;
import lu.airsilk.shared.number.Mrn;
import lu.airsilk.shared.number.UldId;
import lu.airsilk.shared.number.Usci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Containers, declarations and companies by their published vectors. */
class TradeNumbersTest {

    private static final String CONTAINERS = "messages/vectors/uld.json";
    private static final String DECLARATIONS = "messages/vectors/mrn.json";
    private static final String COMPANIES = "messages/vectors/ids-misc.json";

    @TestFactory
    Stream<DynamicTest> every_container_mark_is_taken_apart() {
        return TestFiles.jsonObject(CONTAINERS).getJsonArray("valid").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(vector.getString("input"), () -> {
                    UldId id = UldId.of(vector.getString("input"));

                    assertEquals(
                            List.of(vector.getString("type"), vector.getString("serial"), vector.getString("owner")),
                            List.of(id.type(), id.serial(), id.owner()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_other_mark_is_refused() {
        return refused(TestFiles.jsonObject(CONTAINERS).getJsonArray("invalid"), UldId::of, "uldId.shape");
    }

    @TestFactory
    Stream<DynamicTest> every_declaration_number_is_proven() {
        JsonObject vectors = TestFiles.jsonObject(DECLARATIONS);
        Stream<DynamicTest> wrong = vectors.getJsonArray("invalid_check").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(
                        vector.getString("input"),
                        () -> assertEquals(
                                Refusal.of("mrn.checkDigit", vector.getString("input"), vector.getInt("expected")),
                                refusalOf(() -> Mrn.of(vector.getString("input"))))));
        return Stream.of(
                        taken(
                                vectors.getJsonArray("valid"),
                                text -> Mrn.of(text).number()),
                        wrong,
                        refused(vectors.getJsonArray("format_invalid"), Mrn::of, "mrn.shape"))
                .flatMap(Function.identity());
    }

    @TestFactory
    Stream<DynamicTest> every_company_number_is_proven() {
        JsonObject vectors = TestFiles.jsonObject(COMPANIES);
        return Stream.of(
                        taken(
                                vectors.getJsonArray("usci_valid"),
                                text -> Usci.of(text).code()),
                        refused(vectors.getJsonArray("usci_invalid"), Usci::of, "usci."),
                        taken(
                                vectors.getJsonArray("lu_vat_valid"),
                                text -> LuVat.of(text).number()),
                        refused(vectors.getJsonArray("lu_vat_invalid"), LuVat::of, "luVat.checkDigit"))
                .flatMap(Function.identity());
    }

    @Test
    void a_wrong_company_number_says_how_it_should_end() {
        assertEquals(
                Refusal.of("usci.checkDigit", "91350100M000100Y44", "3"),
                refusalOf(() -> Usci.of("91350100M000100Y44")));
        assertEquals(Refusal.of("luVat.checkDigit", "LU20260744", "43"), refusalOf(() -> LuVat.of("lu 2026 0744")));
    }

    @Test
    void a_british_declaration_number_is_taken_without_proof() {
        assertEquals("GB", Mrn.of("22GB02I89012847596").country());
    }

    private static Stream<DynamicTest> taken(JsonArray numbers, Function<String, String> canonical) {
        return numbers.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(number -> dynamicTest(number, () -> assertEquals(number, canonical.apply(number))));
    }

    private static Stream<DynamicTest> refused(JsonArray numbers, Function<String, ?> reading, String code) {
        return numbers.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .map(number -> dynamicTest(
                        "no: " + number,
                        () -> assertTrue(
                                refusalOf(() -> reading.apply(number)).code().startsWith(code))));
    }
}
