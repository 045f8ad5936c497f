package lu.airsilk.catalogue.logic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Language;

/** In which of our languages short texts are, by their script and their small words. */
final class TextLanguage {

    private static final Map<Language, Set<String>> SMALL_WORDS = Map.of(
            Language.IT,
            words(
                    "di il la al alla con e per senza dei della delle del gli ai agli in bio olio riso miele pasta latte vino"),
            Language.FR,
            words("de du des le la les au aux et sans pour a en avec l d huile riz miel pates lait vin bio"),
            Language.DE,
            words("mit und aus fur ohne in der die das von zum zur aus ol reis honig nudeln milch wein bio kase"),
            Language.EN,
            words("with and of the in without for from free oil rice honey pasta milk wine organic cheese"));

    private static final Set<String> NEITHER = words("la in bio a l d pasta");

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
                .filter(word -> words.contains(word) && !NEITHER.contains(word))
                .count();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
