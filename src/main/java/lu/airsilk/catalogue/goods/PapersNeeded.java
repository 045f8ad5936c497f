package lu.airsilk.catalogue.goods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.shared.number.HsCode;

/**
 * Which papers goods need, by the beginning of their customs code. Source: GACC Decree 280 of 2026 and its lists for
 * food, the Wine and Spirits, Cosmetics (NMPA), Infant Formula (SAMR) and CCC rules as gathered in the trade's guide;
 * a code that is not named needs none.
 */
public final class PapersNeeded {

    private static final Map<String, Set<PaperKind>> BY_BEGINNING = new TreeMap<>();

    static {
        List<String> food = new ArrayList<>(List.of("02", "03", "04", "07", "08", "09", "10", "11"));
        food.addAll(List.of("15", "16", "17", "18", "19", "20", "21", "22"));
        food.forEach(chapter -> needs(chapter, PaperKind.PRODUCER_REGISTRATION, PaperKind.CHINESE_LABEL));
        List.of("02", "03", "0401", "0402", "0403", "0404", "0405", "0406", "0407", "0409", "1601", "1602")
                .forEach(animal -> needs(animal, PaperKind.HEALTH_CERTIFICATE));
        List.of("2203", "2204", "2205", "2206", "2208").forEach(drink -> needs(drink, PaperKind.CERTIFICATE_OF_ORIGIN));
        needs("190110", PaperKind.FORMULA_REGISTRATION);
        List.of("3303", "3304", "3305", "3306", "3307")
                .forEach(cosmetic -> needs(cosmetic, PaperKind.COSMETICS_FILING));
        needs("3303", PaperKind.SAFETY_DATA_SHEET);
        List.of("9503", "8509", "8516").forEach(article -> needs(article, PaperKind.COMPULSORY_CERTIFICATE));
    }

    private PapersNeeded() {}

    private static void needs(String beginning, PaperKind... kinds) {
        BY_BEGINNING
                .computeIfAbsent(beginning, any -> EnumSet.noneOf(PaperKind.class))
                .addAll(List.of(kinds));
    }

    /** The papers for goods of this code. */
    public static Set<PaperKind> of(HsCode code) {
        Set<PaperKind> needed = EnumSet.noneOf(PaperKind.class);
        BY_BEGINNING.forEach((beginning, kinds) -> {
            if (code.digits().startsWith(beginning)) {
                needed.addAll(kinds);
            }
        });
        return needed;
    }

    /** True of a product {@code p} that lacks a paper altogether which its code asks for. */
    static String lacking() {
        Map<PaperKind, Set<String>> beginnings = new EnumMap<>(PaperKind.class);
        BY_BEGINNING.forEach((beginning, kinds) -> kinds.forEach(
                kind -> beginnings.computeIfAbsent(kind, any -> new TreeSet<>()).add(beginning)));
        return beginnings.entrySet().stream()
                .map(entry -> lacking(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String lacking(PaperKind kind, Set<String> beginnings) {
        return beginnings.stream()
                        .map(beginning -> "cast(p.described.hsCode as string) like '" + beginning + "%'")
                        .collect(Collectors.joining(" or ", "((", ")"))
                + " and not exists (select 1 from ProductPaper n where n.sku = p.sku and n.withdrawn = false"
                + " and n.kind = " + kind + "))";
    }
}
