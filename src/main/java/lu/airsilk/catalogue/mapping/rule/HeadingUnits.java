package lu.airsilk.catalogue.mapping.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that a heading names beside its meaning: {@code Peso lordo (kg)}, {@code Prezzo (EUR)}. */
final class HeadingUnits {

    static final Set<String> CURRENCIES = Set.of(
            "eur", "chf", "gbp", "usd", "cny", "rmb", "sek", "dkk", "nok", "pln", "czk", "huf", "ron", "bgn", "hkd",
            "jpy");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("kg", "kg"),
            Map.entry("kgs", "kg"),
            Map.entry("kilo", "kg"),
            Map.entry("公斤", "kg"),
            Map.entry("千克", "kg"),
            Map.entry("g", "g"),
            Map.entry("gr", "g"),
            Map.entry("grams", "g"),
            Map.entry("gramm", "g"),
            Map.entry("grammi", "g"),
            Map.entry("grammes", "g"),
            Map.entry("克", "g"),
            Map.entry("mm", "mm"),
            Map.entry("毫米", "mm"),
            Map.entry("cm", "cm"),
            Map.entry("厘米", "cm"),
            Map.entry("days", "day"),
            Map.entry("giorni", "day"),
            Map.entry("gg", "day"),
            Map.entry("tage", "day"),
            Map.entry("tagen", "day"),
            Map.entry("jours", "day"),
            Map.entry("dias", "day"),
            Map.entry("dagen", "day"),
            Map.entry("天", "day"),
            Map.entry("日", "day"),
            Map.entry("天数", "day"),
            Map.entry("day", "day"),
            Map.entry("months", "month"),
            Map.entry("mesi", "month"),
            Map.entry("monate", "month"),
            Map.entry("monaten", "month"),
            Map.entry("mois", "month"),
            Map.entry("meses", "month"),
            Map.entry("maanden", "month"),
            Map.entry("月", "month"),
            Map.entry("个月", "month"),
            Map.entry("month", "month"),
            Map.entry("weeks", "week"),
            Map.entry("wochen", "week"),
            Map.entry("semaines", "week"),
            Map.entry("settimane", "week"),
            Map.entry("周", "week"));

    private static final Set<String> NOISE = Set.of("1", "in", "the", "€", "元", "欧元", "人民币");

    private HeadingUnits() {}

    /** The words without units and fillers; all of them when nothing else would be left. */
    static List<String> without(List<String> words) {
        List<String> rest = words.stream()
                .filter(word -> !UNITS.containsKey(word) && !CURRENCIES.contains(word) && !NOISE.contains(word))
                .toList();
        return rest.isEmpty() ? words : rest;
    }

    /** The first unit named: kg, g, mm, cm, day, week or month. */
    static Optional<String> unit(List<String> words) {
        return words.stream().filter(UNITS::containsKey).map(UNITS::get).findFirst();
    }
}
