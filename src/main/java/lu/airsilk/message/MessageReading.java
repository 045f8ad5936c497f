package lu.airsilk.message;

import java.util.List;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What a carrier message says, once read; or why it could not be read. */
public sealed interface MessageReading
        permits StatusReading, ManifestReading, WaybillReading, HouseReading, Unreadable {

    /** What was odd without keeping us from reading. */
    List<MessageFinding> findings();

    /** The name of its {@link MessageKind}; empty for a message that nobody can read. */
    default String kindName() {
        return switch (this) {
            case StatusReading status -> status.kind().name();
            case ManifestReading manifest -> MessageKind.FFM.name();
            case WaybillReading waybill -> waybill.kind().name();
            case HouseReading houses -> houses.kind().name();
            case Unreadable unreadable -> "";
        };
    }

    /** The air waybills that it speaks of, each once, in the order of the message. */
    default List<AirWaybillNumber> awbs() {
        return switch (this) {
            case StatusReading status ->
                status.consignments().stream()
                        .map(ConsignmentStatus::awb)
                        .distinct()
                        .toList();
            case ManifestReading manifest ->
                manifest.unloadings().stream()
                        .flatMap(stop -> stop.loads().stream())
                        .map(ManifestReading.Load::awb)
                        .distinct()
                        .toList();
            case WaybillReading waybill -> List.of(waybill.awb());
            case HouseReading houses -> List.of(houses.master());
            case Unreadable unreadable -> List.of();
        };
    }
}
