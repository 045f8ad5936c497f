package lu.airsilk.portal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says of a number: {@code valid}, {@code canonical}, and its parts.
 *
 * <p>A number of the right shape with a wrong check digit is an answer too: not valid, with the digit {@code expected}.
 * Any other shape is refused.
 */
final class NumberAnswer {

    private static final String WRONG_CHECK_DIGIT = ".checkDigit";

    private NumberAnswer() {}

    /**
     * Reads a number.
     *
     * @param field the query parameter
     * @param reading refuses with {@code (number, expected)} under a code that ends in {@code .checkDigit}
     * @param parts of a valid number, by the names of the contract
     */
    static <T> Map<String, Object> of(
            String field, @Nullable String text, Function<String, T> reading, Function<T, Map<String, Object>> parts) {
        try {
            T number = Asked.as(field, text, reading);
            Map<String, Object> answer = answer(true, number.toString());
            answer.putAll(parts.apply(number));
            return answer;
        } catch (Refused refused) {
            return wrong(refused);
        }
    }

    private static Map<String, Object> wrong(Refused refused) {
        if (!refused.refusals().getFirst().code().endsWith(WRONG_CHECK_DIGIT)) {
            throw refused;
        }
        List<Object> arguments = refused.refusals().getFirst().arguments();
        Map<String, Object> answer = answer(false, arguments.getFirst().toString());
        answer.put("expected", arguments.getLast());
        return answer;
    }

    private static Map<String, Object> answer(boolean valid, String canonical) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("valid", valid);
        answer.put("canonical", canonical);
        return answer;
    }
}
