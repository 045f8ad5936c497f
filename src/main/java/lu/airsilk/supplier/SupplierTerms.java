package lu.airsilk.supplier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gln;

/**
 * How a supplier is reached, and what is agreed with it about orders.
 *
 * @param contacts a line each: who, and how to reach them
 * @param leadDays from the order to goods that are ready
 * @param minimum of an order, in the supplier's currency; zero when there is none
 * @param language in which orders are written
 * @param gln its number in GS1's world; empty when unknown
 * @param vat its VAT number, with the country's letters; empty when unknown
 */
public record SupplierTerms(
        List<String> contacts,
        int leadDays,
        BigDecimal minimum,
        Language language,
        Optional<Gln> gln,
        Optional<String> vat) {

    /** All contacts together, with the ends of their lines. */
    static final int LONGEST_CONTACTS = 2_000;

    /** Decimals that an amount has at least, so that the same amount is equal. */
    private static final int CENTS = 2;

    /** With the day on the road to the airport before the cut-off, the days that a store's order has until then. */
    private static final int USUAL_LEAD = 3;

    private static final int LONGEST_LEAD = 365;
    private static final String VAT = "[A-Z]{2}[0-9A-Z+*]{2,14}";
    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH");
    private static final Set<String> FRENCH = Set.of("FR", "LU", "BE");

    public SupplierTerms {
        contacts = contacts.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        require(
                String.join("\n", contacts).length() <= LONGEST_CONTACTS,
                "contacts",
                "supplier.contacts",
                LONGEST_CONTACTS);
        minimum = minimum.setScale(Math.max(CENTS, minimum.scale()));
        require(minimum.signum() >= 0, "minimum", "supplier.minimum", minimum);
        require(leadDays >= 0 && leadDays <= LONGEST_LEAD, "leadDays", "supplier.leadDays", leadDays, LONGEST_LEAD);
        vat = vat.map(SupplierTerms::written);
    }

    private static String written(String typed) {
        String number = typed.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
        require(number.matches(VAT), "vat", "supplier.vat", number);
        return number;
    }

    /** Refuses a VAT number that its country does not write so, or whose check digits are wrong. */
    public static void checkVat(String typed) {
        String number = written(typed);
        VatPattern.check(number);
        VatDigits.check(number);
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw Refused.because(code, arguments).at(field);
        }
    }

    /** What holds while nothing else is agreed. */
    public static SupplierTerms usual(CountryCode country) {
        return new SupplierTerms(
                List.of(), USUAL_LEAD, BigDecimal.ZERO, spoken(country.code()), Optional.empty(), Optional.empty());
    }

    /** The same supplier with other terms of orders. */
    public SupplierTerms ordering(BigDecimal least, int lead, Language written) {
        return new SupplierTerms(contacts, lead, least, written, gln, vat);
    }

    private static Language spoken(String country) {
        if (GERMAN.contains(country)) {
            return Language.DE;
        }
        return FRENCH.contains(country) ? Language.FR : Language.EN;
    }
}
