package lu.airsilk.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.platform.Beans;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.PersonNames;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/**
 * The functions {@code say:…} of the views: values in the words and formats of the reader. A missing value, or an empty
 * Optional, is an empty text.
 */
public final class Say {

    private static final Pattern FLIGHT = Pattern.compile("(\\w+)-(\\d{4}-\\d{2}-\\d{2})");

    private static final String HOME = "CNY";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofLocalizedPattern("yMMMM");

    private Say() {}

    /** Whether there is anything to say. */
    public static boolean has(@Nullable Object value) {
        return present(value).isPresent();
    }

    /** A number with this many decimals, rounded down: what is free is never said to be more. */
    public static String atMost(@Nullable Object value, int decimals) {
        return present(value)
                .map(number -> new BigDecimal(number.toString()).setScale(decimals, RoundingMode.FLOOR))
                .map(number -> {
                    NumberFormat format = NumberFormat.getNumberInstance(reader());
                    format.setMinimumFractionDigits(decimals);
                    return format.format(number);
                })
                .orElse("");
    }

    /** A whole or decimal number, grouped as the reader groups. */
    public static String number(@Nullable Object value) {
        return present(value)
                .map(Say::plain)
                .map(NumberFormat.getNumberInstance(regional())::format)
                .orElse("");
    }

    /** The same with this many decimals at least. */
    public static String decimal(@Nullable Object value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(regional());
        format.setMinimumFractionDigits(decimals);
        return present(value).map(Say::plain).map(format::format).orElse("");
    }

    /** The units in so many cases. */
    public static long units(@Nullable Object cases, long unitsPerCase) {
        return present(cases)
                .map(value -> plain(value).longValue() * unitsPerCase)
                .orElse(0L);
    }

    /** Units as people count them on a pallet: {@link Speaker#packed}. */
    public static String packed(@Nullable Object units, long unitsPerCase) {
        return present(units)
                .map(value -> Speaker.packed(
                        Units.of(plain(value).longValue()),
                        PackSize.of(unitsPerCase),
                        (key, counts) -> texts().say(key, counts, reader())))
                .orElse("");
    }

    /** An amount with the currency's decimals, without the currency. */
    public static String amount(@Nullable Object value) {
        return present(value).map(Money.class::cast).map(Say::amountOf).orElse("");
    }

    /** What the reader calls the amount's currency: its ISO code, and that of home in its own word. */
    public static String currency(@Nullable Object value) {
        return present(value)
                .map(Money.class::cast)
                .map(Money::currencyCode)
                .map(code -> code.equals(HOME) ? texts().say("money.home", List.of(), reader()) : code)
                .orElse("");
    }

    /** A moment on the wall clock of {@code CGO}, {@code LUX} or {@code UTC}, and which: {@code Thu 26 Nov 14:30 CGO}. */
    public static String moment(@Nullable Object at, String place) {
        return present(at)
                .map(Instant.class::cast)
                .map(moment -> onClock(moment, PlaceTime.valueOf(place)))
                .orElse("");
    }

    /** The same moment on the other clocks, for the tooltip. */
    public static String momentElsewhere(@Nullable Object at, String place) {
        return present(at)
                .map(Instant.class::cast)
                .map(moment -> Arrays.stream(PlaceTime.values())
                        .filter(clock -> !clock.name().equals(place))
                        .map(clock -> onClock(moment, clock))
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    /** The same moment on the clock of the other end of the way, Luxembourg's or Zhengzhou's. */
    public static String momentAtOtherEnd(@Nullable Object at, String place) {
        return moment(at, PlaceTime.valueOf(place).otherEnd().name());
    }

    /** A day: {@code Thu 26 Nov}; in another year {@code 9 Mar 2027}. */
    public static String day(@Nullable Object day) {
        return present(day)
                .map(LocalDate.class::cast)
                .map(date -> PlaceTime.day(date, today(), reader()))
                .orElse("");
    }

    /** A day with its year, however near it is: {@code 8 Jun 2026}. */
    public static String dayOfYear(LocalDate day) {
        return PlaceTime.dayOfYear(day, reader());
    }

    /** The month of a day, with its year: {@code November 2026}. */
    public static String month(TemporalAccessor day) {
        return MONTH.localizedBy(reader()).format(day);
    }

    /** From one day to another, {@code Thu 26 Nov – Tue 1 Dec}. */
    public static String days(LocalDate from, LocalDate to) {
        return PlaceTime.days(from, to, today(), reader());
    }

    /**
     * How long a paper or a law holds: {@code 1 Dec 2026 – 31 Dec 2030}, without an end {@code from 1 Dec 2026}. It holds for years, and
     * stands beside others of other years: no day of it goes without its own.
     */
    public static String validity(Object from, @Nullable Object to) {
        return validity((LocalDate) from, present(to).map(LocalDate.class::cast), texts(), reader());
    }

    static String validity(LocalDate from, Optional<LocalDate> to, Texts texts, Locale reader) {
        String first = PlaceTime.dayOfYear(from, reader);
        return to.map(end -> first + " – " + PlaceTime.dayOfYear(end, reader))
                .orElseGet(() -> texts.say("date.openEnd", List.of(first), reader));
    }

    private static LocalDate today() {
        return LocalDate.now(Beans.of(Clock.class));
    }

    /** A flight by its key, as people name it: {@code CV9737 Wed 2 Dec}. */
    public static String flight(@Nullable Object key) {
        return present(key)
                .map(flight -> FLIGHT.matcher(flight.toString()))
                .filter(Matcher::matches)
                .map(flight -> flight.group(1) + " " + day(LocalDate.parse(flight.group(2))))
                .orElseGet(() -> present(key).map(Object::toString).orElse(""));
    }

    /** The machine's form of a day or moment, for {@code datetime}. */
    public static String iso(@Nullable Object value) {
        return present(value).map(Object::toString).orElse("");
    }

    /** Time left in a pattern of {@code {h}} and {@code {m}}; nothing left is 0. */
    public static String left(Instant now, Instant until, String words) {
        long minutes = Math.max(0, (Duration.between(now, until).toSeconds() + 59) / 60);
        return words.replace("{h}", Long.toString(minutes / 60)).replace("{m}", "%02d".formatted(minutes % 60));
    }

    /** What was understood of the number typed into this field of the same form part: {@code = 11.922,00 EUR}. */
    public static String understood(String field) {
        UIComponent here = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        return here.findComponent(field) instanceof UIInput input
                        && input.isValid()
                        && input.getValue() instanceof Number value
                        && input.getConverter() instanceof FigureConverter
                ? FigureConverter.understood(input, value, reader())
                : "";
    }

    /** The word of an enum constant from its capability's bundle, key {@code Type.CONSTANT}; other text as it is. */
    public static String word(@Nullable Object value) {
        return present(value).map(Say::wordOf).orElse("");
    }

    /** Why something is so, as its author wrote it; what the portal wrote down itself, in the reader's words. */
    public static String cause(@Nullable Object reason) {
        return present(reason)
                .map(Object::toString)
                .map(written -> texts().cause(written, reader()))
                .orElse("");
    }

    /** Who did something: people by the name they are called by, the portal itself by what it does, {@code system:sheet-import}. */
    public static String who(@Nullable Object actor) {
        return said(actor, Beans.of(PersonNames.class));
    }

    /** The same where it counts by which of their accounts: people by what they sign in by. */
    public static String signIn(@Nullable Object actor) {
        return said(actor, user -> user);
    }

    /** Several of them, the first first. */
    public static String people(Collection<String> actors) {
        return actors.stream().map(Say::who).collect(Collectors.joining(" · "));
    }

    private static String said(@Nullable Object actor, PersonNames people) {
        return present(actor)
                .map(Object::toString)
                .filter(user -> !user.isEmpty())
                .map(user -> called(user, texts(), people, reader()))
                .orElse("");
    }

    static String called(String actor, Texts texts, PersonNames people, Locale reader) {
        return Caller.isPortal(actor)
                ? texts.say("who." + actor.replace(':', '.'), List.of(), reader)
                : people.calledOf(actor);
    }

    /** The sentence of a {@link Reason}. */
    public static String reason(@Nullable Object value) {
        return present(value)
                .map(Reason.class::cast)
                .map(reason -> Speaker.here().say(reason))
                .orElse("");
    }

    /** A bundle's pattern with one value put in. */
    public static String fill(String pattern, @Nullable Object value) {
        return filled(pattern, present(value).orElse(""));
    }

    /** A bundle's pattern with two values put in. */
    public static String fill2(String pattern, @Nullable Object first, @Nullable Object second) {
        return filled(pattern, present(first).orElse(""), present(second).orElse(""));
    }

    /** A bundle's pattern with three values put in. */
    public static String fill3(String pattern, Object first, Object second, Object third) {
        return filled(pattern, first, second, third);
    }

    private static String filled(String pattern, Object... values) {
        Object[] written = Arrays.stream(values)
                .map(value -> Texts.written(value, reader()))
                .toArray();
        return Texts.ended(new MessageFormat(pattern, reader()).format(written));
    }

    public static String tone(Object state) {
        return StateLook.of(state).tone();
    }

    public static String icon(Object state) {
        return StateLook.of(state).icon();
    }

    /** The width class, 0 to 24, of one part of a number line. */
    public static int share(Object quantity, List<NumberLinePart> parts) {
        return NumberLinePart.share(plain(quantity).longValue(), parts);
    }

    /** The step of heat, 0 to 5, of a share in percent: 0 for nothing, 5 only when all is there. */
    public static int heat(int percent) {
        return percent <= 0 ? 0 : percent >= 100 ? 5 : 1 + percent / 25;
    }

    /** The marks of an axis in the reader's words. */
    public static List<TimeAxis.Tick> ticks(TimeAxis axis) {
        return axis.ticks(reader());
    }

    /** A new name for the command of the form being shown. */
    public static String commandId() {
        return UUID.randomUUID().toString();
    }

    private static Optional<Object> present(@Nullable Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.ofNullable(value);
    }

    private static Number plain(Object value) {
        return switch (value) {
            case Cases cases -> cases.value();
            case Units units -> units.value();
            case Grams grams -> grams.value();
            case Number number -> number;
            default -> new BigDecimal(value.toString());
        };
    }

    private static String amountOf(Money money) {
        return Notation.of(reader()).say(money.amount(), FigureKind.MONEY);
    }

    private static String wordOf(Object value) {
        return value instanceof Enum<?> constant
                ? texts().say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), List.of(), reader())
                : value.toString();
    }

    private static String onClock(Instant moment, PlaceTime clock) {
        return clock.say(moment, today(), reader()) + " " + texts().say("clock." + clock, List.of(), reader());
    }

    static Texts texts() {
        return Beans.of(Texts.class);
    }

    private static Locale regional() {
        return PlaceTime.regional(reader());
    }

    private static Locale reader() {
        FacesContext faces = Objects.requireNonNull(FacesContext.getCurrentInstance());
        return faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}
