package lu.airsilk.consignment.waybill;

import java.time.Instant;
import java.util.List;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.platform.faces.JourneyStop;
import lu.airsilk.platform.faces.Lane;
import lu.airsilk.platform.faces.TimeAxis;

/** A journey ready to be shown, put into the reader's words once. */
public record JourneySheet(
        Milestone reached,
        String sentence,
        List<Missing> missing,
        List<Lane> lanes,
        TimeAxis axis,
        Instant now,
        List<JourneyStop> stops,
        List<PartLine> parts,
        List<RouteMap.Dot> dots) {

    public static JourneySheet of(Progress progress, JourneyWords.Told told, Instant now) {
        Journey journey = new Journey(progress);
        JourneyWords words = new JourneyWords(journey, told, now);
        PartLanes drawn = new PartLanes(progress, now, words);
        return new JourneySheet(
                journey.reached(now),
                words.state(),
                words.missing(),
                drawn.lanes(),
                drawn.axis(),
                now,
                words.stops(),
                words.parts(),
                new RouteMap(progress, now, words::lane).dots());
    }
}
