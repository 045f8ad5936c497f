package lu.airsilk.platform.faces;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import lu.airsilk.platform.Beans;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.GoodsNames;
import lu.airsilk.platform.PersonNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * Says many values to one reader: what {@link Say} makes anew for each value is made once here. For lists of thousands
 * of rows; for one request and one thread.
 */
public final class Speaker {

    private static final int MONEY_DECIMALS = 2;

    /** Below it no number has a group to be marked, in any of our languages. */
    private static final int UNGROUPED = 1_000;

    private final Texts texts;
    private final GoodsNames goods;
    private final PersonNames people;
    private final Locale reader;
    private final NumberFormat numbers;
    private final NumberFormat amounts;
    private final LocalDate today;
    private final Map<String, Optional<MessageFormat>> patterns = new HashMap<>();
    private final Map<LocalDate, String> days = new HashMap<>();

    /** @param today decides whether a day is said with its year */
    public Speaker(Texts texts, GoodsNames goods, PersonNames people, Locale reader, LocalDate today) {
        this.texts = texts;
        this.goods = goods;
        this.people = people;
        this.reader = reader;
        this.today = today;
        numbers = NumberFormat.getNumberInstance(PlaceTime.regional(reader));
        amounts = NumberFormat.getNumberInstance(PlaceTime.regional(reader));
        amounts.setMinimumFractionDigits(MONEY_DECIMALS);
        amounts.setMaximumFractionDigits(MONEY_DECIMALS);
    }

    /** For the page being shown. */
    public static Speaker here() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return new Speaker(
                Beans.of(Texts.class),
                Beans.of(GoodsNames.class),
                Beans.of(PersonNames.class),
                faces.getViewRoot().getLocale(),
                LocalDate.now(Beans.of(Clock.class)));
    }

    public Locale reader() {
        return reader;
    }

    /** A whole number, grouped as the reader groups. */
    public String number(long value) {
        return value >= 0 && value < UNGROUPED ? Long.toString(value) : numbers.format(value);
    }

    /** An amount with two decimals, without its currency. */
    public String amount(BigDecimal value) {
        return amounts.format(value);
    }

    /** Units as people count them on a pallet: “27 cases + 4 pieces”, “27 cases”, “4 pieces”. */
    public String packed(Units units, PackSize pack) {
        return packed(units, pack, this::say);
    }

    /** The same by whoever says a sentence of the texts with its arguments. */
    static String packed(Units units, PackSize pack, BiFunction<String, List<?>, String> saying) {
        Cases cases = pack.wholeCasesIn(units);
        Units loose = pack.looseUnitsIn(units);
        if (pack.unitsPerCase() == 1 || cases.isZero()) {
            return saying.apply("packed.pieces", List.of(units));
        }
        return loose.isZero()
                ? saying.apply("packed.cases", List.of(cases))
                : saying.apply("packed.both", List.of(cases, loose));
    }

    /** A day: {@code Thu 26 Nov}; an empty text for none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : days.computeIfAbsent(day, each -> PlaceTime.day(each, today, reader));
    }

    /** The sentence behind a key, filled; the key itself when no bundle has it. */
    public String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }

    /**
     * A reason; most are said to the store that they are about. Who keeps no store reads, where the bundle has such words,
     * what others have done and got.
     */
    public String say(Reason reason) {
        String others = reason.key() + ".others";
        boolean toOthers =
                !Caller.current().isKeeper() && texts.pattern(others, reader).isPresent();
        return say(toOthers ? others : reason.key(), reason.arguments());
    }

    public String say(Refusal refusal) {
        return say(refusal.key(), alike(refusal.arguments()));
    }

    /** Days that are held against each other are said alike: where one has its year, all have. */
    private List<?> alike(List<?> arguments) {
        boolean far = arguments.stream().anyMatch(each -> each instanceof LocalDate day && PlaceTime.isFar(day, today));
        return far
                ? arguments.stream()
                        .map(each -> each instanceof LocalDate day ? PlaceTime.dayOfYear(day, reader) : each)
                        .toList()
                : arguments;
    }

    /** A refusal beside the line or field that it speaks of: where the bundle has such words, they do not name it again. */
    public String beside(Refusal refusal) {
        String beside = refusal.key() + ".beside";
        return say(
                texts.pattern(beside, reader).map(known -> beside).orElse(refusal.key()), alike(refusal.arguments()));
    }

    private String say(String key, List<?> arguments) {
        return patterns.computeIfAbsent(
                        key, each -> texts.pattern(each, reader).map(pattern -> new MessageFormat(pattern, reader)))
                .map(pattern -> Texts.ended(pattern.format(Texts.counted(
                        pattern, arguments.stream().map(this::word).toArray()))))
                .orElse(key);
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Enum<?> constant -> texts.word(constant, reader);
            case String text -> ReasonWords.kept(Texts.shown(text, reader), this::day);
            case Names names -> names.in(reader);
            case LocalDate day -> day(day);
            case Person person -> Say.called(person.user(), texts, people, reader);
            case Sku sku ->
                goods.names(sku)
                        .map(names -> names.in(reader) + " (" + sku + ")")
                        .orElse(sku.code());
            default -> written(argument);
        };
    }

    /** A flight names its day as a kept one does: its key is for programs. */
    private Object written(Object argument) {
        Object written = Texts.written(argument, reader);
        return written instanceof Record ? ReasonWords.kept(written.toString(), this::day) : written;
    }
}
