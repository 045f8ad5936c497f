package lu.airsilk.consignment.inbox;

import java.util.Map;
import java.util.function.Function;
import lu.airsilk.consignment.inbox.rule.Finding;
import lu.airsilk.consignment.inbox.rule.HouseReading;
import lu.airsilk.consignment.inbox.rule.ManifestReading;
import lu.airsilk.consignment.inbox.rule.MessageReading;
import lu.airsilk.consignment.inbox.rule.StatusReading;
import lu.airsilk.consignment.inbox.rule.Unreadable;
import lu.airsilk.consignment.inbox.rule.WaybillReading;

/** The JSON form of readings that the contract promises: maps, lists, texts and whole numbers, ready to be written. */
public final class ReadingForm {
    private ReadingForm() {}

    /**
     * The {@code reading} of an answer.
     *
     * @param words says a finding in the reader's language
     */
    public static Map<String, Object> of(MessageReading reading, Function<Finding, String> words) {
        Json form = switch (reading) {
            case StatusReading status -> StatusForms.of(status);
            case ManifestReading manifest -> ManifestForms.of(manifest);
            case WaybillReading waybill -> WaybillForms.of(waybill, words);
            case HouseReading houses -> HouseForms.of(houses);
            case Unreadable unreadable -> new Json();
        };
        return form.withAll("warnings", reading.findings(), words).object();
    }
}
