package lu.airsilk.shared.number;

/** The check digits of the trade's numbers, worked out from the digits before them. */
public final class CheckDigit {

    private static final int AWB_MODULUS = 7;

    private CheckDigit() {}

    /**
     * The GS1 check digit of GTIN, SSCC and GLN: weights 3, 1, 3, 1 … from the right, up to the next ten.
     *
     * @param body the digits without the check digit; only 0 to 9
     */
    public static int gs1(String body) {
        int sum = 0;
        int weight = 3;
        for (int place = body.length() - 1; place >= 0; place--) {
            sum += weight * Character.digit(body.charAt(place), 10);
            weight = 4 - weight;
        }
        return (10 - sum % 10) % 10;
    }

    /** The GS1 check digit that the last digit of this number should be. */
    public static int gs1Expected(String number) {
        return gs1(number.substring(0, number.length() - 1));
    }

    /** True when the last digit is the GS1 check digit of the others. */
    public static boolean isGs1(String number) {
        return number.length() > 1 && isDigits(number) && gs1Expected(number) == lastDigit(number);
    }

    /**
     * The check digit of an air waybill: its serial, as one number, modulo 7.
     *
     * @param serial seven digits
     */
    public static int airWaybill(String serial) {
        return Integer.parseInt(serial) % AWB_MODULUS;
    }

    /** True for a text of one or more digits 0 to 9 and nothing else. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    public static int lastDigit(String number) {
        return Character.digit(number.charAt(number.length() - 1), 10);
    }
}
