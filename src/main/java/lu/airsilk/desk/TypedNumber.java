package lu.airsilk.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/**
 * A number as somebody types, pastes or scans it, seen as each of the numbers that it can be.
 *
 * @param text without blanks at its ends
 */
public record TypedNumber(String text) {

    private static final int LONGEST = 100;
    private static final int SHORTEST_NAME = 3;
    private static final int YEARS = 100;

    /** {@code SO-26-000123}, {@code so26-123}, and a line of it: {@code SO-26-000123/2}. */
    private static final Pattern DOCUMENT = Pattern.compile("([A-Z]{1,3})-?(\\d{2})-?(\\d{1,12})(?:/\\d+)?");

    /** The same as people say it among themselves, with its year or without: {@code 26-000123}, {@code 000123}, {@code 123}. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{2}-|\\d{2}(?=\\d{6}$))?(\\d{3,6})(?:/\\d+)?");

    private static final Pattern SKU_DIGITS = Pattern.compile("\\d{3,7}");

    private static final Pattern PART = Pattern.compile("\\d{4,10}");

    private static final Pattern LINE = Pattern.compile("/\\d+$");

    public TypedNumber {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * The number of a document of ours.
     *
     * @param prefix for example {@code SO}
     * @return as it is written, {@code SO-26-000123}; empty when the text is no such number
     */
    public Optional<String> document(String prefix) {
        Matcher typed = DOCUMENT.matcher(code());
        return typed.matches() && typed.group(1).equals(prefix)
                ? Optional.of("%s-%s-%06d".formatted(prefix, typed.group(2), Long.parseLong(typed.group(3))))
                : Optional.empty();
    }

    /**
     * The number of a document of ours of which only digits were typed, three at least, fewer say nothing.
     *
     * @return as it is written, of each year where none is said: a hundred numbers, which an index serves and a pattern does not;
     *     empty when the text is something else
     */
    public Optional<List<String>> serial(String prefix) {
        Matcher typed = SERIAL.matcher(code());
        if (!typed.matches()) {
            return Optional.empty();
        }
        long serial = Long.parseLong(typed.group(2));
        Stream<String> years = typed.group(1) == null
                ? IntStream.range(0, YEARS).mapToObj("%02d"::formatted)
                : Stream.of(typed.group(1).substring(0, 2));
        return Optional.of(
                years.map(year -> "%s-%s-%06d".formatted(prefix, year, serial)).toList());
    }

    /** Whether it is digits that may be a document's, so that they may as well be part of a name. */
    public boolean isSerial() {
        return SERIAL.matcher(code()).matches();
    }

    /** An air waybill, also one with a wrong hyphen or none, or a line of it. */
    public Optional<AirWaybillNumber> waybill() {
        return read(AirWaybillNumber::of, LINE.matcher(text).replaceFirst(""));
    }

    /** Some digits out of an air waybill, as people remember its end; four at least, fewer say nothing. */
    public Optional<String> waybillPart() {
        String digits = code().replace("-", "");
        return PART.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** A bar code's number, of a unit or of a case. */
    public Optional<Gtin> gtin() {
        return read(Gtin::of, text);
    }

    /** A lot's number: ours in any spelling, or what the supplier printed, letter by letter. */
    public Optional<LotNumber> lot() {
        return document("L").map(TypedNumber::ourLot).or(() -> read(LotNumber::of, text));
    }

    /** The same, and each lot of ours of which only digits were typed. */
    public Optional<List<LotNumber>> lots() {
        Stream<LotNumber> ours = serial("L").stream().flatMap(List::stream).map(TypedNumber::ourLot);
        return lot().map(lot -> Stream.concat(Stream.of(lot), ours).toList());
    }

    private static LotNumber ourLot(String document) {
        return new LotNumber(document.replaceFirst("-", ""));
    }

    /** Our number of a product of which only digits were typed, three at least. */
    public Optional<Sku> skuOfDigits() {
        return Optional.of(code())
                .filter(digits -> SKU_DIGITS.matcher(digits).matches())
                .map(digits -> new Sku("AS%07d".formatted(Integer.parseInt(digits))));
    }

    /** A name or a part of one, as capitals; three letters at least, fewer say nothing. */
    public Optional<String> name() {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST_NAME);
    }

    /** As codes are written: capitals, no blanks. */
    public String code() {
        return text.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
    }

    /** The text as this kind of number; empty when it is none. */
    public <T> Optional<T> as(Function<String, T> kind) {
        return read(kind, text);
    }

    private static <T> Optional<T> read(Function<String, T> kind, String typed) {
        try {
            return Optional.of(kind.apply(typed));
        } catch (Refused noSuchNumber) {
            return Optional.empty();
        }
    }
}
