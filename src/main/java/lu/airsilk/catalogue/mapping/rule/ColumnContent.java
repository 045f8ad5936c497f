package lu.airsilk.catalogue.mapping.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.CountryWords;
import lu.airsilk.catalogue.goods.rule.CurrencyText;
import lu.airsilk.catalogue.goods.rule.PlainText;
import lu.airsilk.catalogue.goods.rule.SizeText;
import lu.airsilk.shared.number.CheckDigit;

/** What the cells of one column look like, in the sample of a sheet. */
public final class ColumnContent {

    /** Enough cells look so that the column means it without a heading's word. */
    private static final int PROOF = 60;

    /** Fewer look so than this: the heading must mean something else. */
    private static final int DOUBT = 25;

    private static final int CASE_GTIN_LENGTH = 14;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+");

    private static final Pattern OUR_NUMBER = Pattern.compile("AS\\d{7}");
    private static final Pattern CODE = Pattern.compile("(?=\\S*\\d)[\\p{Alnum}._/-]+");

    private final List<RawCell> filled;

    public ColumnContent(SheetSample sample, int column) {
        filled = sample.filled(column).toList();
    }

    public boolean isEmpty() {
        return filled.isEmpty();
    }

    /** True when the cells show by themselves that the column is this field. */
    boolean proves(SheetField field) {
        return switch (field) {
            case GTIN -> share(ColumnContent::isUnitGtin) >= PROOF;
            case SKU -> share(ColumnContent::isSku) >= PROOF;
            case CASE_GTIN -> share(ColumnContent::isCaseGtin) >= PROOF;
            case CASE_MM -> share(cell -> sides(cell) == 3) >= PROOF;
            case CONTENTS -> share(cell -> ContentsText.read(cell.text()).isPresent()) >= PROOF;
            case STORAGE -> share(ColumnContent::isStorage) >= PROOF;
            case ORIGIN -> share(ColumnContent::isCountryName) >= PROOF;
            case NAME_ZH -> share(cell -> PlainText.hasHan(cell.text())) >= PROOF && isVaried();
            case CURRENCY -> share(cell -> CurrencyText.of(cell.text()).isPresent()) >= 90;
            default -> false;
        };
    }

    /** False when the cells contradict a heading that says this field. */
    public boolean allows(SheetField field) {
        return isEmpty() || share(cell -> fits(field, cell)) >= DOUBT;
    }

    private static boolean fits(SheetField field, RawCell cell) {
        return switch (field) {
            case GTIN, CASE_GTIN -> isLikeGtin(cell);
            case CASE_MM -> sides(cell) >= 2;
            case CONTENTS -> ContentsText.read(cell.text()).isPresent() || isNumber(cell);
            case STORAGE -> StorageWords.read(cell.text()).isPresent();
            case ORIGIN -> !CountryWords.in(cell.text()).isEmpty();
            case CURRENCY -> CurrencyText.of(cell.text()).isPresent();
            case UNITS_PER_CASE, PRICE_PER_CASE, PRICE_PER_UNIT, CASE_GROSS_GRAMS, STEP_FROM, STEP_PRICE ->
                isNumber(cell);
            case SHELF_LIFE_DAYS, MIN_LIFE_AT_RECEIPT_DAYS -> isNumber(cell);
            case SKU -> isSku(cell);
            case HS_CODE -> cell.text().replaceAll("[\\s.]", "").matches("\\d{5,10}");
            case NAME_ZH, NAME_EN, NAME_FR, NAME_DE, NAME_IT, BRAND -> isWords(cell);
            case NAME_BG,
                    NAME_HR,
                    NAME_CS,
                    NAME_DA,
                    NAME_NL,
                    NAME_ET,
                    NAME_FI,
                    NAME_EL,
                    NAME_HU,
                    NAME_GA,
                    NAME_LV,
                    NAME_LT,
                    NAME_MT,
                    NAME_PL,
                    NAME_PT,
                    NAME_RO,
                    NAME_SK,
                    NAME_SL,
                    NAME_ES,
                    NAME_SV -> isWords(cell);
        };
    }

    /** How many in a hundred filled cells pass. */
    private int share(Predicate<RawCell> test) {
        return isEmpty() ? 0 : (int) (filled.stream().filter(test).count() * 100 / filled.size());
    }

    private boolean isVaried() {
        return filled.stream().distinct().count() * 3 >= filled.size();
    }

    private static boolean isUnitGtin(RawCell cell) {
        GtinText text = GtinText.of(cell.text());
        return text.isGtin() && !isCaseGtin(cell);
    }

    private static boolean isCaseGtin(RawCell cell) {
        String digits = GtinText.of(cell.text()).digits();
        return digits.length() == CASE_GTIN_LENGTH && CheckDigit.isGs1(digits) && !digits.startsWith("0");
    }

    /** Suppliers number their goods too; ours begin otherwise. */
    private static boolean isSku(RawCell cell) {
        return OUR_NUMBER.matcher(cell.trimmed()).matches();
    }

    private static boolean isLikeGtin(RawCell cell) {
        return GtinText.of(cell.text()).digits().matches("\\d{7,14}")
                || SCIENTIFIC.matcher(cell.trimmed()).matches();
    }

    private static boolean isStorage(RawCell cell) {
        return cell.text().length() < 40 && StorageWords.read(cell.text()).isPresent();
    }

    /** Two letters may be a language as well. */
    private static boolean isCountryName(RawCell cell) {
        return cell.trimmed().length() > 2 && CountryWords.country(cell.text()).isPresent();
    }

    /** Words may hold numbers: "Olive oil 500 ml". A bare number or a code of one word, such as A-1234, is no name. */
    private static boolean isWords(RawCell cell) {
        String text = cell.trimmed();
        boolean lettered = text.codePoints().anyMatch(Character::isLetter);
        boolean code = CODE.matcher(text).matches();
        return lettered && !code;
    }

    private static boolean isNumber(RawCell cell) {
        return MeasureText.read(cell, DecimalMark.COMMA).isPresent();
    }

    private static int sides(RawCell cell) {
        return SizeText.read(cell.text()).map(size -> size.sides().size()).orElse(0);
    }
}
