package lu.airsilk.catalogue.dossier;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.list.FieldWords;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.platform.faces.PageWords;

/**
 * What one person did to a product at one moment, as its history tells it.
 *
 * @param sentences what changed from what to what, in the reader's words
 */
public record HistoryLine(Instant at, String actor, String reason, List<String> sentences) {

    /**
     * What was changed together stands together; the order stays.
     *
     * @param shelves the retail categories, asked for where a change names one
     */
    static List<HistoryLine> told(List<FieldChange> changes, Supplier<List<RetailCategoryRow>> shelves) {
        Map<List<Object>, List<FieldChange>> together = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> List.of(change.at(), change.actor(), change.reason()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream().map(some -> of(some, shelves)).toList();
    }

    private static HistoryLine of(List<FieldChange> changes, Supplier<List<RetailCategoryRow>> shelves) {
        FieldChange first = changes.getFirst();
        return new HistoryLine(
                first.at(),
                first.actor(),
                first.reason(),
                changes.stream()
                        .map(change -> sentence(change.field(), change.before(), change.after(), shelves))
                        .toList());
    }

    /** What a field was and becomes. */
    public static String sentence(
            String field, String before, String after, Supplier<List<RetailCategoryRow>> shelves) {
        return PageWords.say(
                "productView.change",
                PageWords.say("field." + field),
                FieldWords.value(field, before, shelves),
                FieldWords.value(field, after, shelves));
    }
}
