package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.logic.FlightOn;
import lu.airsilk.consignment.logic.MilestoneEvent;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.AirWaybillNumber;

/** Takes in the carriers' messages. The raw text is kept whatever it says; statuses move the consignments they name. */
@ApplicationScoped
public class MessageIntake {

    private static final int LONGEST = 200_000;

    @Inject
    MessageReader reader;

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    FlightSchedule schedule;

    @Inject
    ConsignmentNotices notices;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What the message says, without keeping or changing anything. */
    @Allowed({Role.IMPORT, Role.CARRIER})
    public MessageReading read(String text) {
        return reader.read(text, clock.instant());
    }

    /**
     * Keeps the message and applies it. One that nobody can read is kept too, and its reading says where it failed.
     *
     * @param text at most 200,000 characters
     */
    @Transactional
    @Allowed({Role.IMPORT, Role.CARRIER})
    public Taken take(String text) {
        Instant now = clock.instant();
        MessageReading reading = reader.read(text, now);
        RawMessage raw = new RawMessage(
                kind(reading),
                awbs(reading).stream().findFirst().map(AirWaybillNumber::number).orElse(""),
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                new RawMessage.Received(actor.user(), now));
        consignments.add(raw);
        Taken.Tally tally = new Taken.Tally();
        reading.findings().forEach(tally::found);
        if (reading instanceof StatusReading status) {
            Instant reported =
                    status.envelope().flatMap(StatusReading.Envelope::sent).orElse(now);
            status.consignments().forEach(each -> apply(each, reported, raw, tally));
        }
        if (reading instanceof ManifestReading manifest) {
            MilestoneEvents.of(manifest, now).forEach((awb, event) -> apply(awb, event, raw, tally));
        }
        if (reading instanceof Unreadable unreadable) {
            unreadable.refusals().forEach(tally::unreadable);
        }
        Taken taken = tally.of(kind(reading), awbs(reading));
        if (!taken.findings().isEmpty() && !actor.has(Role.IMPORT)) {
            notices.odd(taken);
        }
        return taken;
    }

    private void apply(ConsignmentStatus status, Instant reported, RawMessage raw, Taken.Tally tally) {
        Optional<Consignment> consignment = consignments.lock(status.awb());
        if (consignment.isEmpty()) {
            tally.found(new Finding("awb.unknown", 0, 0, List.of(status.awb().number())));
        }
        List<MilestoneEvent> events = MilestoneEvents.of(status, reported);
        for (int i = 0; i < events.size(); i++) {
            StatusEvent said = status.events().get(i);
            MilestoneEvent event = events.get(i);
            noteUnknownFlight(event, said, tally);
            if (milestones.keep(status.awb(), event, raw)) {
                tally.applied(said);
            } else {
                tally.ignored(said, "message.duplicate");
            }
        }
        consignment.ifPresent(milestones::follow);
    }

    /** What a manifest says of one air waybill: loaded, on this flight. */
    private void apply(AirWaybillNumber awb, MilestoneEvent event, RawMessage raw, Taken.Tally tally) {
        Optional<Consignment> consignment = consignments.lock(awb);
        if (consignment.isEmpty()) {
            tally.found(new Finding("awb.unknown", 0, 0, List.of(awb.number())));
        }
        if (milestones.keep(awb, event, raw)) {
            tally.loaded(awb, event.code());
        }
        consignment.ifPresent(milestones::follow);
    }

    private void noteUnknownFlight(MilestoneEvent event, StatusEvent said, Taken.Tally tally) {
        Optional<FlightOn> flight = event.flight();
        boolean departure =
                said.place().filter(StatusEvent.Between.class::isInstance).isPresent();
        if (departure
                && flight.isPresent()
                && schedule.find(new FlightKey(
                                flight.get().number(), flight.get().day()))
                        .isEmpty()) {
            tally.found(new Finding(
                    "flight.unknown",
                    said.line(),
                    0,
                    List.of(flight.get().number().number(), flight.get().day().toString())));
        }
    }

    private static String kind(MessageReading reading) {
        return switch (reading) {
            case StatusReading status -> status.kind().name();
            case ManifestReading manifest -> MessageKind.FFM.name();
            case WaybillReading waybill -> waybill.kind().name();
            case HouseReading houses -> houses.kind().name();
            case Unreadable unreadable -> "";
        };
    }

    private static List<AirWaybillNumber> awbs(MessageReading reading) {
        return switch (reading) {
            case StatusReading status ->
                status.consignments().stream()
                        .map(ConsignmentStatus::awb)
                        .distinct()
                        .toList();
            case ManifestReading manifest -> {
                List<AirWaybillNumber> loaded = new ArrayList<>();
                manifest.unloadings().forEach(stop -> stop.loads().forEach(load -> loaded.add(load.awb())));
                yield loaded.stream().distinct().toList();
            }
            case WaybillReading waybill -> List.of(waybill.awb());
            case HouseReading houses -> List.of(houses.master());
            case Unreadable unreadable -> List.of();
        };
    }
}
