package lu.airsilk.customs.tariff.rule;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;

/**
 * Of which goods a measure speaks.
 *
 * @param code ten digits, since rates hang on no fewer
 * @param additional 1 to 8 letters and digits; empty for goods with any or none
 * @param origin the country's two letters; empty for goods of every origin
 * @param company as the announcement names it; empty for goods of every company
 */
public record MeasureScope(String code, String additional, String origin, String company) {

    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final Pattern ADDITIONAL = Pattern.compile("[0-9A-Z]{0,8}");
    private static final Pattern ORIGIN = Pattern.compile("([A-Z]{2})?");
    private static final int LONGEST_COMPANY = 40;

    /** An additional code names the very goods, a company those of one maker, an origin those of a country. */
    private static final int OF_ADDITIONAL = 4;

    private static final int OF_COMPANY = 2;

    public MeasureScope {
        Refused.unless(CODE.matcher(code).matches(), "tariff.code", code);
        Refused.unless(ADDITIONAL.matcher(additional).matches(), "tariff.additional", additional);
        Refused.unless(ORIGIN.matcher(origin).matches(), "countryCode.unknown", origin);
        Refused.unless(company.length() <= LONGEST_COMPANY, "tariff.company", LONGEST_COMPANY);
    }

    /** All goods of a code. */
    public static MeasureScope of(String code) {
        return new MeasureScope(code, "", "", "");
    }

    boolean covers(DeclaredGoods goods) {
        return code.equals(goods.code())
                && any(additional, goods.additional())
                && any(origin, goods.origin())
                && any(company, goods.company());
    }

    private static boolean any(String asked, String said) {
        return asked.isEmpty() || asked.equals(said);
    }

    /** The more particular of two measures has more of it. */
    int particularity() {
        return (additional.isEmpty() ? 0 : OF_ADDITIONAL)
                + (company.isEmpty() ? 0 : OF_COMPANY)
                + (origin.isEmpty() ? 0 : 1);
    }
}
