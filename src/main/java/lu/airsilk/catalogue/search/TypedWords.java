package lu.airsilk.catalogue.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.NamedOrigin;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.gs1.ElementString;
import lu.airsilk.shared.number.Gtin;

/**
 * What somebody typed or scanned, seen as everything that it may mean.
 *
 * @param folded small letters without accents
 * @param words in their order, at most {@value #MOST}
 * @param codes whole numbers that it names, as the index holds them
 * @param spoken the Latin letters without blanks, if it is nothing but letters: perhaps pinyin
 */
record TypedWords(String folded, List<SearchWord> words, List<String> codes, Optional<String> spoken) {

    private static final int MOST = 8;
    private static final int LONGEST = 200;
    private static final Pattern PINYIN = Pattern.compile("[a-z]{2," + SpokenName.LONGEST + "}");
    private static final Pattern NOT_SPOKEN = Pattern.compile("['’`\\s]+");
    private static final Pattern BRACKETS = Pattern.compile("\\((\\d{2,4})\\)");

    /** Fixes the century of scanned dates, which nobody looks at here. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    static TypedWords of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed.strip();
        String folded = SearchText.fold(text);
        List<SearchWord> words = SearchWord.of(text).stream().limit(MOST).toList();
        return new TypedWords(folded, words, codes(text), spoken(text));
    }

    boolean isBlank() {
        return words.isEmpty() && codes.isEmpty();
    }

    /** The country that it names beside what is looked for. */
    Optional<NamedOrigin> origin() {
        return NamedOrigin.in(folded);
    }

    /** The Latin words and numbers. */
    List<SearchWord> latin() {
        return words.stream().filter(word -> !word.han()).toList();
    }

    /** What the beginning of a number may look like: at least three signs, no blanks. */
    Optional<String> codeBeginning() {
        String compact = folded.replace(" ", "");
        boolean plain = compact.length() >= 3 && compact.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
        return plain ? Optional.of(compact) : Optional.empty();
    }

    private static Optional<String> spoken(String text) {
        String letters = SearchText.fold(NOT_SPOKEN.matcher(text).replaceAll("").replace('ü', 'v'));
        return PINYIN.matcher(letters).matches() ? Optional.of(letters) : Optional.empty();
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        String compact = text.strip();
        codes.add(compact.toLowerCase(Locale.ROOT));
        read(() -> Gtin.of(compact)).map(Gtin::digits).ifPresent(codes::add);
        scanned(compact).map(Gtin::digits).forEach(codes::add);
        return codes.stream().filter(code -> !code.isEmpty()).distinct().collect(Collectors.toList());
    }

    /** The articles in a scanned code; scanners send it bare, people copy it with brackets. */
    private static Stream<Gtin> scanned(String text) {
        String bare =
                BRACKETS.matcher(text.replace(" ", "")).replaceAll("\u001d$1").replaceFirst("^\u001d", "");
        return read(() -> ElementString.read(bare, ANY_DAY)).stream()
                .flatMap(scan -> Stream.concat(scan.item().stream(), scan.content().stream()));
    }

    private static <T> Optional<T> read(Supplier<T> number) {
        try {
            return Optional.of(number.get());
        } catch (Refused noSuchNumber) {
            return Optional.empty();
        }
    }
}
