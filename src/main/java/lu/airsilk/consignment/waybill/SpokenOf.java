package lu.airsilk.consignment.waybill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * What a message speaks of, as it was before the message: a message may name one waybill or a whole flight's.
 *
 * @param consignments those that are booked here
 * @param events all that was said of each waybill; none of one that nobody has spoken of
 */
public record SpokenOf(
        Map<AirWaybillNumber, Consignment> consignments, Map<AirWaybillNumber, List<MilestoneEvent>> events) {

    public Optional<Consignment> consignment(AirWaybillNumber awb) {
        return Optional.ofNullable(consignments.get(awb));
    }

    /** All that was said of the waybill; the list may be added to. */
    public List<MilestoneEvent> events(AirWaybillNumber awb) {
        return events.getOrDefault(awb, new ArrayList<>());
    }
}
