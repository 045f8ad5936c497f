package lu.airsilk.catalogue.mapping.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.PlainText;
import lu.airsilk.shared.Language;

/** In which of our languages short texts are, by their script and their small words. */
final class TextLanguage {

    /** A word that several of them have tells nothing and is not counted; nor does the l of l'huile, which is a litre's too. */
    private static final Map<Language, Set<String>> SMALL_WORDS = distinct(Map.of(
            Language.IT,
            words("di il la al alla con e per senza dei della delle del gli ai agli olio riso miele pasta latte vino"),
            Language.FR,
            words("du des le la les au aux et sans pour avec huile riz miel pates lait vin d"),
            Language.DE,
            words("mit und aus fur ohne in der die das von zum zur ol reis honig nudeln milch wein kase"),
            Language.EN,
            words("with and of in without for from free oil rice honey pasta milk wine organic cheese"),
            Language.ES,
            words("del la el los las con y al para sin de en aceite arroz miel leche vino queso ecologico jamon"),
            Language.PT,
            words("do da dos das com e ao para sem de em azeite arroz mel leite vinho queijo biologico"),
            Language.NL,
            words("met en van de het voor zonder in olie rijst honing melk wijn kaas biologische"),
            Language.PL,
            words("z i w na bez dla ze do oliwa ryz miod mleko wino ser ekologiczny")));

    private record Tally(Language language, long count) {}

    private TextLanguage() {}

    /** The language of most of these texts; empty when they do not tell. */
    static Optional<Language> of(List<String> texts) {
        long han = texts.stream().filter(PlainText::hasHan).count();
        if (han * 2 > texts.size()) {
            return Optional.of(Language.ZH);
        }
        List<Tally> tallies = SMALL_WORDS.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), count(texts, entry.getValue())))
                .sorted((one, other) -> Long.compare(other.count(), one.count()))
                .toList();
        Tally first = tallies.getFirst();
        boolean clear = first.count() >= 3 && first.count() * 2 > tallies.get(1).count() * 3;
        return clear ? Optional.of(first.language()) : Optional.empty();
    }

    private static long count(List<String> texts, Set<String> words) {
        return texts.stream()
                .flatMap(text -> Stream.of(PlainText.of(text).split(" ")))
                .filter(words::contains)
                .count();
    }

    private static Map<Language, Set<String>> distinct(Map<Language, Set<String>> all) {
        Map<Language, Set<String>> distinct = new EnumMap<>(Language.class);
        all.forEach((language, words) -> distinct.put(
                language,
                words.stream()
                        .filter(word -> all.values().stream()
                                        .filter(set -> set.contains(word))
                                        .count()
                                == 1)
                        .collect(Collectors.toUnmodifiableSet())));
        return distinct;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
