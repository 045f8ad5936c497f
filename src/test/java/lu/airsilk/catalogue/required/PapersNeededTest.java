package lu.airsilk.catalogue.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which papers goods need when several rules speak of them. */
class PapersNeededTest {

    private static final HsCode CHEESE = HsCode.of("0406900000");
    private static final HsCode EGGS = HsCode.of("0408110000");

    private static PaperNeed code(String digits, PaperGate gate) {
        return need(new PaperScope(Optional.empty(), Optional.of(digits)), gate);
    }

    private static PaperNeed need(PaperScope scope, PaperGate gate) {
        return new PaperNeed(scope, PaperKind.HEALTH_CERTIFICATE, gate);
    }

    private static PaperNeed dairy(PaperGate gate) {
        return need(new PaperScope(Optional.of(Category.DAIRY), Optional.empty()), gate);
    }

    private static Map<PaperKind, PaperGate> needed(HsCode code, PaperNeed... said) {
        return PapersNeeded.by(List.of(said)).of(code);
    }

    @Test
    void a_longer_beginning_holds_before_a_shorter_one_and_a_code_before_a_category() {
        PaperNeed[] said = {
            code("0408", PaperGate.NEVER), dairy(PaperGate.DECLARE), code("04", PaperGate.ACTIVATE),
        };

        assertEquals(Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.ACTIVATE), needed(CHEESE, said));
        assertEquals(Map.of(), needed(EGGS, said), "the exception");
        assertEquals(Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.DECLARE), needed(CHEESE, dairy(PaperGate.DECLARE)));
        assertEquals(Map.of(), needed(HsCode.of("4202210090"), said), "of bags nothing is said");
    }

    @Test
    void what_was_said_last_of_the_same_goods_and_paper_holds() {
        assertEquals(
                Map.of(PaperKind.HEALTH_CERTIFICATE, PaperGate.BOOK),
                needed(CHEESE, code("0406", PaperGate.ACTIVATE), code("0406", PaperGate.BOOK)));
        assertEquals(
                Map.of(),
                PapersNeeded.by(List.of(code("0406", PaperGate.ACTIVATE)))
                        .and(code("0406", PaperGate.NEVER))
                        .of(CHEESE));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVATE, true, true, true",
        "BOOK, false, true, true",
        "DECLARE, false, false, true",
        "NEVER, false, false, false",
    })
    void a_paper_is_asked_for_from_its_gate_on(PaperGate gate, boolean activate, boolean book, boolean declare) {
        assertEquals(activate, gate.asksAt(PaperGate.ACTIVATE));
        assertEquals(book, gate.asksAt(PaperGate.BOOK));
        assertEquals(declare, gate.asksAt(PaperGate.DECLARE));
    }

    @Test
    void where_nothing_is_asked_for_before_sale_no_product_lacks_it() {
        String nobody = "(1 = 0 and not exists";
        assertTrue(PapersNeeded.NONE
                .lacking(PaperKind.CHINESE_LABEL, PaperGate.ACTIVATE)
                .startsWith(nobody));
        assertTrue(PapersNeeded.by(List.of(code("04", PaperGate.BOOK)))
                .lacking(PaperKind.HEALTH_CERTIFICATE, PaperGate.ACTIVATE)
                .startsWith(nobody));
    }

    @Test
    void goods_are_named_by_code_or_by_category_and_never_by_both() {
        Optional<Category> dairy = Optional.of(Category.DAIRY);
        Optional<String> cheese = Optional.of("0406");
        assertTrue(PaperScope.checked(dairy, Optional.empty()).holds(CHEESE));
        assertFalse(PaperScope.checked(Optional.empty(), cheese).holds(EGGS));

        assertThrows(Refused.class, () -> PaperScope.checked(dairy, cheese));
        assertThrows(Refused.class, () -> PaperScope.checked(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "04x6", "04067890123", "' or 1 = 1"})
    void a_beginning_is_two_to_ten_digits(String code) {
        Refused refused = assertThrows(Refused.class, () -> PaperScope.checked(Optional.empty(), Optional.of(code)));

        assertEquals("paperRule.code", refused.refusals().getFirst().code());
    }
}
