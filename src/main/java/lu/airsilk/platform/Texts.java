package lu.airsilk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Person;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;

/** The portal's sentences in the reader's language, from the bundles of all capabilities. */
@ApplicationScoped
public class Texts {

    /** Why figures are so that came with the portal or with its sample. */
    private static final Set<String> OWN_CAUSES = Set.of("first figures", "sample");

    /** The languages that the portal speaks, by the tags that it uses itself; the first one speaks to strangers. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-CN"), Locale.FRENCH, Locale.GERMAN);

    private static final List<String> CAPABILITIES = List.of(
            "shared",
            "platform",
            "identity",
            "notice",
            "remark",
            "master",
            "currency",
            "location",
            "setting",
            "flight",
            "supplier",
            "catalogue",
            "supply",
            "stock",
            "order",
            "purchase",
            "consignment",
            "customs",
            "costing",
            "allocation",
            "distribution",
            "seal",
            "portal");

    /** A sign that no name can hold. */
    private static final String NEXT_LANGUAGE = "\u001e";

    private static final Pattern TWICE_ENDED = Pattern.compile("(?<=[\\p{L}\\d])\\.\\.(?=\\s|$)");

    private static final ResourceBundle.Control ENGLISH_IS_THE_BASE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What has been looked for in the bundles of the portal's own languages; a page says hundreds of words. */
    private static final Map<Locale, Map<String, Optional<String>>> PATTERNS = forEachLanguage();

    /** The sentences without places that have been said already. */
    private static final Map<Locale, Map<String, String>> PLAIN = forEachLanguage();

    private static <T> Map<Locale, Map<String, T>> forEachLanguage() {
        return LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> new ConcurrentHashMap<>()));
    }

    public String say(Refusal refusal, Locale locale) {
        return say("refusal." + refusal.code(), refusal.arguments(), locale);
    }

    /** The same, with those of whom it speaks by the names that people call them by. */
    public String say(Refusal refusal, PersonNames people, Locale locale) {
        List<?> named = refusal.arguments().stream()
                .map(argument -> argument instanceof Person person ? people.calledOf(person.user()) : argument)
                .toList();
        return say(refusal.key(), named, locale);
    }

    public String say(Reason reason, Locale locale) {
        return say("why." + reason.code(), reason.arguments(), locale);
    }

    /** The sentence behind a key; the key itself when no bundle has it, which a test forbids. */
    public String say(String key, List<?> arguments, Locale locale) {
        Map<String, String> said = PLAIN.get(locale);
        return said == null || !arguments.isEmpty()
                ? filled(key, arguments, locale)
                : said.computeIfAbsent(key, unsaid -> filled(unsaid, arguments, locale));
    }

    private String filled(String key, List<?> arguments, Locale locale) {
        return pattern(key, locale)
                .map(pattern -> new MessageFormat(pattern, locale))
                .map(form -> ended(form.format(counted(form, words(arguments, locale)))))
                .orElse(key);
    }

    /**
     * Reasons are kept as text; where a number is written, or one and several differ, the text is a number again. A figure that
     * a reason did not have yet when it was kept is 0, a word a dash. Elsewhere a figure is written with all its decimals.
     */
    public static Object[] counted(MessageFormat form, Object[] words) {
        Format[] forms = form.getFormatsByArgumentIndex();
        Object[] all = Arrays.copyOf(words, Math.max(words.length, forms.length));
        for (int i = 0; i < forms.length; i++) {
            if (i >= words.length) {
                all[i] = forms[i] instanceof NumberFormat ? 0L : "–";
            } else if (forms[i] instanceof NumberFormat && all[i] instanceof String text) {
                all[i] = text.indexOf('.') < 0 ? Long.valueOf(text) : new BigDecimal(text);
            } else if (forms[i] == null && all[i] instanceof BigDecimal figure) {
                all[i] = Notation.of(form.getLocale()).say(figure, FigureKind.DECIMAL);
            }
        }
        return all;
    }

    /** A sentence that ends with an abbreviation ends with its full stop: {@code gültig ab Do. 10. Dez.}; dots stay three, and paths. */
    public static String ended(String sentence) {
        return sentence.contains("..") ? TWICE_ENDED.matcher(sentence).replaceAll(".") : sentence;
    }

    /** The pattern behind a key, for who fills it many times; empty when no bundle has it. */
    public Optional<String> pattern(String key, Locale locale) {
        Map<String, Optional<String>> known = PATTERNS.get(locale);
        return known == null ? found(key, locale) : known.computeIfAbsent(key, unknown -> found(unknown, locale));
    }

    private static Optional<String> found(String key, Locale locale) {
        return CAPABILITIES.stream()
                .flatMap(capability -> pattern(capability, key, locale).stream())
                .findFirst();
    }

    /** Why something is so, as its author wrote it; what the portal has written down itself, in the reader's words. */
    public String cause(String written, Locale locale) {
        return OWN_CAUSES.contains(written) ? say("cause." + written.replace(' ', '_'), List.of(), locale) : written;
    }

    /** A name as an argument of a reason that is kept: each reader is shown the one of their own language. */
    public static String kept(Names names) {
        return kept(names::in);
    }

    /** The same of what is said of something. */
    public static String kept(Function<Locale, String> said) {
        return LANGUAGES.stream().map(said).collect(Collectors.joining(NEXT_LANGUAGE));
    }

    /** What the reader is shown of an argument that may be kept in all languages. */
    public static String shown(String kept, Locale reader) {
        String[] names = kept.split(NEXT_LANGUAGE, -1);
        return IntStream.range(0, names.length)
                .filter(i -> LANGUAGES.get(i).getLanguage().equals(reader.getLanguage()))
                .mapToObj(i -> names[i])
                .findFirst()
                .orElse(names[0]);
    }

    private Object[] words(List<?> arguments, Locale locale) {
        return arguments.stream().map(argument -> word(argument, locale)).toArray();
    }

    /** What the reader calls an argument; a state such as {@code DRAFT} has a word of its own, and so have several. */
    private Object word(Object argument, Locale locale) {
        return switch (argument) {
            case Enum<?> constant -> word(constant, locale);
            case Names names -> names.in(locale);
            case Collection<?> several ->
                several.stream().map(one -> word(one, locale).toString()).collect(Collectors.joining(" · "));
            case String text -> shown(text, locale);
            default -> written(argument, locale);
        };
    }

    /** Amounts and rates as the reader writes numbers, what is counted as a number; anything else as it is. */
    public static Object written(Object argument, Locale reader) {
        return switch (argument) {
            case Cases cases -> cases.value();
            case Units units -> units.value();
            case Money money ->
                Notation.of(reader).say(money.amount(), FigureKind.MONEY) + " " + unit(money.currencyCode(), reader);
            case Percentage rate -> Notation.of(reader).say(rate.percent(), FigureKind.PERCENT) + " %";
            default -> argument;
        };
    }

    /** What stands behind a figure, as the reader writes it: who reads Chinese calls the yuan 元, all others CNY. */
    public static String unit(String unit, Locale reader) {
        return unit.equals("CNY") && reader.getLanguage().equals("zh") ? "元" : unit;
    }

    /** The word for a constant, under the key {@code Type.CONSTANT}. */
    public String word(Enum<?> constant, Locale locale) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), List.of(), locale);
    }

    private static Optional<String> pattern(String capability, String key, Locale locale) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "lu.airsilk." + capability + ".messages",
                    locale,
                    Texts.class.getClassLoader(),
                    ENGLISH_IS_THE_BASE);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException noBundleYet) {
            return Optional.empty();
        }
    }
}
