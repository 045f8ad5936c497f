package lu.airsilk.portal.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.location.City;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** What became of the fields of a thing, in the reader's words. */
final class HistoryWords {

    /** So many are told, the others are counted. */
    private static final int MOST = 3;

    private static final Set<PlainKind> MADE_OF_FIELDS = EnumSet.of(
            PlainKind.DIFFERENCE_RULE,
            PlainKind.EXCHANGE_RATE,
            PlainKind.LANDED_RULE,
            PlainKind.CALENDAR,
            PlainKind.COVER_RULE,
            PlainKind.STORE_BUDGET,
            PlainKind.PROMOTION,
            PlainKind.TRANSIT_TIME,
            PlainKind.PAPER_RULE,
            PlainKind.TARIFF,
            PlainKind.SETTING);

    private static final int LONGEST = 60;
    private static final String PLACE = "LUX";

    private HistoryWords() {}

    /** A name that is made of fields: constants by their words, days and figures as the reader writes them. */
    static String name(Enum<?> kind, String name) {
        return MADE_OF_FIELDS.contains(kind)
                ? Arrays.stream(name.split(" ")).map(HistoryWords::word).collect(Collectors.joining(" "))
                : name;
    }

    private static String word(String word) {
        if (word.matches("[A-Za-z]+\\.[A-Z_]+")) {
            return PageWords.say(word);
        }
        if (word.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Say.day(LocalDate.parse(word));
        }
        return word.matches("\\d+\\.\\d+") ? PageWords.figure(new BigDecimal(word), FigureKind.DECIMAL) : word;
    }

    /** The first moves, and all the figures that are told as they are. */
    static List<String> said(List<FieldMove> moves) {
        return Stream.concat(moved(moves).limit(MOST), seen(moves).stream().filter(HistoryWords::isFigure))
                .map(HistoryWords::said)
                .toList();
    }

    /** The first moves of which too long a text was told in part, whole; then the other moves. */
    static List<String> rest(List<FieldMove> moves) {
        return Stream.concat(
                        moved(moves).limit(MOST).filter(move -> !said(move).equals(whole(move))),
                        moved(moves).skip(MOST))
                .map(HistoryWords::whole)
                .toList();
    }

    private static Stream<FieldMove> moved(List<FieldMove> moves) {
        return seen(moves).stream().filter(move -> !isFigure(move));
    }

    private static boolean isFigure(FieldMove move) {
        return move.after() instanceof BigDecimal && (move.isWhole() || FieldMoves.isFigures(move.entity()));
    }

    /** Of a moment that moved within its minute nothing is to be seen, unless nothing else would be told. */
    private static List<FieldMove> seen(List<FieldMove> moves) {
        List<FieldMove> seen = moves.stream()
                .filter(move -> !(move.before() instanceof Instant)
                        || !value(move.before(), LONGEST).equals(value(move.after(), LONGEST)))
                .toList();
        return seen.isEmpty() ? moves : seen;
    }

    private static String said(FieldMove move) {
        return said(move, LONGEST);
    }

    private static String whole(FieldMove move) {
        return said(move, Integer.MAX_VALUE);
    }

    private static String said(FieldMove move, int longest) {
        String field = Stream.of(part(move), label(move))
                .filter(word -> !word.isEmpty())
                .reduce((part, label) -> part + " · " + label)
                .orElse("");
        String values = move.shown() ? values(move, longest) : PageWords.say("history.another");
        return field.isEmpty() ? values : PageWords.say("field.said", field, values);
    }

    /** A part is known by its own name, and by what it is where that alone would say nothing. */
    private static String part(FieldMove move) {
        String key = "history.part." + move.entity();
        return move.part().isEmpty() || known(key).isEmpty() ? move.part() : PageWords.say(key, move.part());
    }

    private static String values(FieldMove move, int longest) {
        return move.isWhole()
                ? value(named(move, move.after()), longest)
                : fromTo(value(named(move, move.before()), longest), value(named(move, move.after()), longest));
    }

    /** Rights that are asked for are kept by their codes, with blanks between. */
    private static @Nullable Object named(FieldMove move, @Nullable Object value) {
        return move.field().equals("asked_roles") && value instanceof String codes && !codes.isBlank()
                ? Arrays.stream(codes.split(" "))
                        .map(code -> PageWords.say("Role." + code))
                        .collect(Collectors.joining(", "))
                : value;
    }

    /** What reads the same as before, as a moment within its minute, is told once. */
    static String fromTo(String before, String now) {
        return before.equals(now) ? now : before + " → " + now;
    }

    private static String label(FieldMove move) {
        return keys(move.entity(), move.field()).stream()
                .flatMap(key -> known(key).stream())
                .findFirst()
                .orElse("");
    }

    /** Where the word of a field may stand, its own before the common ones; none for a state, which says it itself. */
    static List<String> keys(String entity, String field) {
        if (field.isEmpty() || field.equals("state") || field.equals("status")) {
            return List.of();
        }
        String plain = field.replaceFirst("^(described|tally|promise|expectation|price)_", "");
        return List.of("history." + entity + "." + field, "history." + field, "history." + plain, "field." + plain);
    }

    private static Optional<String> known(String key) {
        return Optional.of(PageWords.say(key)).filter(words -> !words.equals(key));
    }

    private static String value(@Nullable Object value, int longest) {
        return switch (value) {
            case null -> PageWords.say("history.nothing");
            case Boolean yes -> PageWords.say(yes ? "history.yes" : "history.no");
            case City city -> city.in(Language.of(PageWords.reader()));
            case Enum<?> constant -> PageWords.say(key(constant));
            case Instant at -> Say.moment(at, PLACE);
            case LocalDate day -> Say.day(day);
            case BigDecimal amount -> PageWords.figure(amount, FigureKind.MONEY);
            case Grams weight -> Say.number(weight.kilograms()) + " kg";
            case CubicCentimetres room -> Say.number(room.cubicMetres()) + " m³";
            case Cases cases -> Say.number(cases);
            case Units units -> Say.number(units);
            case Number number -> Say.number(number);
            case CountryCode country -> country.name(Language.of(PageWords.reader()));
            case String said -> known("history.said." + said).orElseGet(() -> text(said, longest));
            default -> text(value.toString(), longest);
        };
    }

    /** Constants within an entity are called by its name too: several have states of their own. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> within = type.getEnclosingClass();
        return (within == null ? "" : within.getSimpleName() + ".") + type.getSimpleName() + "." + constant.name();
    }

    private static String text(String text, int longest) {
        if (text.isBlank()) {
            return PageWords.say("history.nothing");
        }
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
