package lu.airsilk.consignment.form;

import java.util.Map;
import java.util.function.Function;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.message.WaybillReading;

/** The JSON form of readings that the contract promises: maps, lists, texts and whole numbers, ready to be written. */
public final class ReadingForm {
    private ReadingForm() {}

    /**
     * The {@code reading} of an answer.
     *
     * @param words says a finding in the reader's language
     */
    public static Map<String, Object> of(MessageReading reading, Function<MessageFinding, String> words) {
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
