package lu.airsilk.catalogue.web;

import java.time.Instant;
import lu.airsilk.catalogue.FieldChange;
import lu.airsilk.platform.faces.Told;

/**
 * One change of a product as its history tells it.
 *
 * @param sentence what changed from what to what, in the reader's words
 */
public record HistoryLine(Instant at, String actor, String reason, String sentence) {

    static HistoryLine of(FieldChange change) {
        String sentence = Told.say(
                "productView.change",
                Told.say("field." + change.field()),
                value(change.field(), change.before()),
                value(change.field(), change.after()));
        return new HistoryLine(change.at(), change.actor(), change.reason(), sentence);
    }

    private static String value(String field, String text) {
        if (text.isEmpty()) {
            return Told.say("productView.nothing");
        }
        return switch (field) {
            case "status" -> Told.say("ProductStatus." + text);
            case "storage" -> Told.say("Storage." + text);
            default -> text;
        };
    }
}
