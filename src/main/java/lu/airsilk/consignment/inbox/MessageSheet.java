package lu.airsilk.consignment.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.StatusWords;
import lu.airsilk.message.ConsignmentStatus;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;

/**
 * What a message says, for people: pairs of name and value, then its lines.
 *
 * @param findings what was odd, or why it could not be read
 */
public record MessageSheet(List<Fact> facts, List<MessageResult.Line> lines, List<MessageResult.Line> findings) {

    /** A value by its name, a key of the bundle. */
    public record Fact(String key, String value) {}

    static MessageSheet of(MessageReading reading) {
        return switch (reading) {
            case StatusReading status -> new MessageSheet(List.of(), statuses(status), odd(reading));
            case ManifestReading manifest -> new MessageSheet(facts(manifest), loads(manifest), odd(reading));
            case WaybillReading waybill -> new MessageSheet(facts(waybill), List.of(), odd(reading));
            case HouseReading houses -> new MessageSheet(facts(houses), houses(houses), odd(reading));
            case Unreadable why -> new MessageSheet(List.of(), List.of(), whyNot(why));
        };
    }

    private static List<MessageResult.Line> odd(MessageReading reading) {
        return MessageResult.lines("finding.", reading.findings());
    }

    private static List<MessageResult.Line> whyNot(Unreadable why) {
        return MessageResult.lines(
                "refusal.",
                why.refusals().stream()
                        .map(no -> new MessageFinding(
                                no.code(),
                                0,
                                0,
                                no.arguments().stream().map(String::valueOf).toList()))
                        .toList());
    }

    private static List<MessageResult.Line> statuses(StatusReading reading) {
        List<MessageResult.Line> lines = new ArrayList<>();
        for (ConsignmentStatus status : reading.consignments()) {
            status.events().stream()
                    .map(event -> new MessageResult.Line(
                            event.line(),
                            StatusWords.of(event.code(), event.discrepancy().orElse("")) + " · " + status.awb(),
                            event.text()))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<Fact> facts(ManifestReading manifest) {
        return List.of(
                new Fact("messageView.flight", manifest.flight().number()),
                new Fact("messageView.day", Say.day(manifest.departure().date())),
                new Fact("messageView.origin", manifest.origin()));
    }

    private static List<MessageResult.Line> loads(ManifestReading manifest) {
        return manifest.unloadings().stream()
                .flatMap(stop -> stop.loads().stream()
                        .map(load -> new MessageResult.Line(
                                0,
                                load.awb() + " → " + stop.airport(),
                                Stream.of(
                                                quantity(load.quantity()),
                                                load.goods(),
                                                load.unit().orElse(""))
                                        .filter(text -> !text.isBlank())
                                        .collect(Collectors.joining(" · ")))))
                .toList();
    }

    private static List<Fact> facts(WaybillReading waybill) {
        return Stream.of(
                        new Fact("messageView.awb", waybill.awb().number()),
                        new Fact("messageView.route", route(waybill.route())),
                        new Fact("messageView.quantity", quantity(waybill.quantity())),
                        new Fact(
                                "messageView.flight",
                                waybill.flights().stream()
                                        .map(flight -> flight.flight().number())
                                        .collect(Collectors.joining(" · "))),
                        new Fact(
                                "messageView.goods",
                                String.join(" ", waybill.goods().description())),
                        new Fact("messageView.handling", String.join(" ", waybill.handling())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static List<Fact> facts(HouseReading houses) {
        return List.of(
                new Fact("messageView.awb", houses.master().number()),
                new Fact("messageView.route", route(houses.route())));
    }

    private static List<MessageResult.Line> houses(HouseReading reading) {
        return reading.houses().stream()
                .map(house -> new MessageResult.Line(
                        0,
                        house.number(),
                        PageWords.say("messageView.pieces", house.pieces())
                                + house.kg()
                                        .map(kg -> " · " + Say.number(kg) + " kg")
                                        .orElse("") + " · "
                                + String.join(" ", house.goods())))
                .toList();
    }

    private static String route(Optional<Route> route) {
        return route.map(way -> way.origin() + " → " + way.destination()).orElse("");
    }

    private static String quantity(StatedQuantity quantity) {
        return PageWords.say("messageView.pieces", quantity.pieces())
                + quantity.kg().map(kg -> " · " + Say.number(kg) + " kg").orElse("")
                + quantity.cubicMetres()
                        .map(m3 -> " · " + Say.number(m3) + " m³")
                        .orElse("");
    }
}
