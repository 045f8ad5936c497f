package lu.airsilk.catalogue.list;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.catalogue.retail.RetailTree;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/** What the fields of a product hold, as its page writes it: with units, and in the reader's notation. */
public final class FieldWords {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    /** Three figures behind it could as well be thousands: they stay as they stand on the packet. */
    private static final Pattern DECIMAL_SIGN = Pattern.compile("(?<=\\d)[.,](?=\\d{1,2}(?!\\d))");

    private FieldWords() {}

    /**
     * As the reader calls it.
     *
     * @param shelves the retail categories, asked for where a field names one
     */
    public static String value(String field, String text, Supplier<List<RetailCategoryRow>> shelves) {
        if (text.isEmpty()) {
            return PageWords.say("productView.nothing");
        }
        return switch (field) {
            case "status" -> PageWords.say("ProductStatus." + text);
            case "category" -> PageWords.say("Category." + text);
            case "retail" -> RetailTree.name(shelves.get(), new RetailCode(text));
            case "storage" -> PageWords.say("Storage." + text);
            case "gtin", "caseGtin" -> new Gtin(text).printed();
            case "hsCode" -> Say.word(new HsCode(text));
            case "origin" -> CountryCode.of(text).name(Language.of(PageWords.reader()));
            case "contents" -> contents(text);
            case "picture" -> PageWords.say("productView.pictureNumber", text);
            case "paper", "paperFile" -> paper(text);
            default -> figure(field, text);
        };
    }

    /** {@code 2.5 kg}, {@code 6 x 0.75 l}, on one line. */
    public static String contents(String text) {
        char sign = DecimalFormatSymbols.getInstance(PageWords.reader()).getDecimalSeparator();
        return DECIMAL_SIGN.matcher(text).replaceAll(String.valueOf(sign)).replace(' ', '\u00a0');
    }

    /** {@code CIQ_REGISTRATION 123}: its kind has a word. */
    private static String paper(String text) {
        int end = text.indexOf(' ');
        return PageWords.say("PaperKind." + text.substring(0, end)) + text.substring(end);
    }

    private static String figure(String field, String text) {
        if (!DIGITS.matcher(text).matches()) {
            return text;
        }
        long number = Long.parseLong(text);
        return switch (field) {
            case "caseGrossGrams" -> Say.number(Grams.of(number).kilograms()) + " kg";
            case "caseLengthMm",
                    "caseWidthMm",
                    "caseHeightMm",
                    "unitsPerCase",
                    "shelfLifeDays",
                    "minLifeAtReceiptDays" -> Say.number(number);
            default -> text;
        };
    }
}
