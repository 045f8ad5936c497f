package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The number of an air waybill: airline prefix, serial, and the serial modulo 7 as check digit.
 *
 * @param number {@code 172-12345675}; blanks anywhere and a missing hyphen are allowed and put right
 */
public record AirWaybillNumber(String number) implements Comparable<AirWaybillNumber> {

    private static final Pattern SHAPE = Pattern.compile("\\d{3}-?\\d{8}");
    private static final int PREFIX_END = 3;
    private static final int SERIAL_END = 10;

    public AirWaybillNumber {
        String typed = TypedText.code(number);
        Refused.unless(SHAPE.matcher(typed).matches(), "airWaybillNumber.shape", number);
        String digits = typed.replace("-", "");
        int expected = CheckDigit.airWaybill(digits.substring(PREFIX_END, SERIAL_END));
        number = digits.substring(0, PREFIX_END) + "-" + digits.substring(PREFIX_END);
        Refused.unless(expected == CheckDigit.lastDigit(digits), "airWaybillNumber.checkDigit", number, expected);
    }

    /** An air waybill number as typed, pasted or read from a message. */
    public static AirWaybillNumber of(String text) {
        return new AirWaybillNumber(text);
    }

    /** The airline's three digits: 172 is Cargolux. */
    public String prefix() {
        return number.substring(0, PREFIX_END);
    }

    /** The seven digits between prefix and check digit. */
    public String serial() {
        return number.substring(PREFIX_END + 1, SERIAL_END + 1);
    }

    /** 0 to 6. */
    public int check() {
        return CheckDigit.lastDigit(number);
    }

    @Override
    public int compareTo(AirWaybillNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
