package lu.airsilk.portal.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LuVat;
import lu.airsilk.shared.number.Mrn;
import lu.airsilk.shared.number.Sscc;
import lu.airsilk.shared.number.UldId;
import lu.airsilk.shared.number.Usci;

/** The numbers of the trade that carry their own proof, and what the portal says of one. */
public enum NumberKind {
    AWB(AirWaybillNumber::of, awb -> parts("prefix", awb.prefix(), "serial", awb.serial(), "check", awb.check())),
    ULD(UldId::of, uld -> parts("type", uld.type(), "serial", uld.serial(), "owner", uld.owner())),
    MRN(Mrn::of, mrn -> parts("year", mrn.year(), "country", mrn.country(), "check", mrn.check())),
    USCI(Usci::of, usci -> parts("division", usci.division())),
    LU_VAT(LuVat::of, vat -> parts()),
    GTIN(Gtin::of, gtin -> parts("printed", gtin.printed())),
    SSCC(Sscc::of, sscc -> parts());

    private static final String WRONG_CHECK_DIGIT = ".checkDigit";

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<String, Map<String, Object>> reading;

    <T> NumberKind(Function<String, T> reading, Function<T, Map<String, Object>> parts) {
        this.reading = reading.andThen(number -> {
            Map<String, Object> answer = parts("valid", true, "canonical", number.toString());
            answer.putAll(parts.apply(number));
            return answer;
        });
    }

    /**
     * Whether the number is {@code valid}, its {@code canonical} form, and its parts by the names of the contract.
     *
     * <p>A number of the right shape with a wrong check digit is an answer too: not valid, with the digit
     * {@code expected}. Any other shape is refused.
     */
    public Map<String, Object> check(String text) {
        try {
            return reading.apply(text);
        } catch (Refused refused) {
            return wrong(refused);
        }
    }

    /** The arguments of such a refusal are the number and what its end should be. */
    private static Map<String, Object> wrong(Refused refused) {
        if (!refused.refusals().getFirst().code().endsWith(WRONG_CHECK_DIGIT)) {
            throw refused;
        }
        List<Object> arguments = refused.refusals().getFirst().arguments();
        return parts("valid", false, "canonical", arguments.getFirst(), "expected", arguments.getLast());
    }

    private static Map<String, Object> parts(Object... namesAndValues) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            parts.put(namesAndValues[index].toString(), namesAndValues[index + 1]);
        }
        return parts;
    }
}
