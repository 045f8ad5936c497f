package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.inbox.HouseBook;
import lu.airsilk.consignment.inbox.HouseRow;
import lu.airsilk.consignment.piece.PieceRow;
import lu.airsilk.consignment.tracking.ShipmentBook;
import lu.airsilk.consignment.tracking.ShipmentSheet;
import lu.airsilk.consignment.tracking.TradeParties;
import lu.airsilk.location.Zones;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.MessageKind;
import lu.airsilk.message.Party;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Our own messages to the carrier: the master air waybill and its houses, from what is booked. */
@ApplicationScoped
public class WaybillDrafts {

    private static final String SENDER = "LUXASXH";
    private static final int LONGEST_GOODS = 20;

    /** An FHL has no more, and the twelve lines that an FWB has for rate and goods are full with them. */
    static final int MOST_CODES = 9;

    @Inject
    ShipmentBook shipments;

    @Inject
    HouseBook houses;

    @Inject
    TradeParties parties;

    @Inject
    CargoMessageWriter writer;

    @Inject
    Clock clock;

    /** The FWB/16 of a booked consignment. */
    public String master(AirWaybillNumber awb) {
        return writer.masterWaybill(reading(shipments.packed(awb)), SENDER);
    }

    /** The FHL/5 of each of its houses. */
    public List<String> houses(AirWaybillNumber awb) {
        return drafted(awb).stream().map(DraftedMessage::text).toList();
    }

    /** The same, each with the house that it is of. */
    List<DraftedMessage> drafted(AirWaybillNumber awb) {
        ShipmentSheet sheet = shipments.packed(awb);
        List<HouseReading.House> all =
                houses.of(awb).stream().map(row -> house(row, sheet)).toList();
        HouseReading reading = new HouseReading(
                MessageKind.FHL,
                awb,
                Optional.of(new Route(sheet.origin(), sheet.destination())),
                Optional.of(quantity(sheet)),
                all,
                List.of());
        return all.stream()
                .map(house -> new DraftedMessage(MessageKind.FHL, house.number(), writer.houseWaybill(reading, house)))
                .toList();
    }

    private HouseReading.House house(HouseRow row, ShipmentSheet sheet) {
        return new HouseReading.House(
                row.number(),
                Optional.of(new Route(sheet.origin(), sheet.destination())),
                row.pieces(),
                Optional.of(row.gross().kilograms()),
                Optional.empty(),
                List.of(row.goods()),
                codes(sheet),
                List.of(),
                parties(),
                List.of());
    }

    private WaybillReading reading(ShipmentSheet sheet) {
        return new WaybillReading(
                MessageKind.FWB,
                sheet.awb(),
                Optional.of(new Route(sheet.origin(), sheet.destination())),
                quantity(sheet),
                sheet.flights().stream()
                        .map(flight -> new WaybillReading.BookedFlight(
                                flight.number(), flight.day().getDayOfMonth()))
                        .toList(),
                parties(),
                charges(sheet),
                goods(sheet),
                List.of("EAP"),
                List.of(new CustomsNote("CN", "CNE", "T", "USCI" + parties.buyerIdentity())),
                List.of(),
                Optional.of(new WaybillReading.Issue(
                        LocalDate.ofInstant(clock.instant(), Zones.LUX),
                        "LUXEMBOURG",
                        parties.seller().getFirst())),
                List.of());
    }

    private static StatedQuantity quantity(ShipmentSheet sheet) {
        return new StatedQuantity(
                "T",
                sheet.pieces(),
                Optional.of(sheet.gross().kilograms()),
                Optional.of(sheet.volume().cubicMetres().setScale(2, RoundingMode.UP)),
                Optional.empty());
    }

    private List<Party> parties() {
        return List.of(party("SHP", parties.seller(), "LU"), party("CNE", parties.buyer(), "CN"));
    }

    private static Party party(String role, List<String> lines, String country) {
        return new Party(
                role, "", lines.getFirst(), lines.subList(1, lines.size()), Optional.empty(), Optional.of(country));
    }

    private static WaybillReading.Charges charges(ShipmentSheet sheet) {
        return new WaybillReading.Charges(
                "EUR",
                List.of(new WaybillReading.RateLine(
                        Optional.of(sheet.pieces()),
                        Optional.of(sheet.gross().kilograms()),
                        Optional.of("Q"),
                        Optional.of(sheet.chargeable().kilograms()),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Customs codes that find no room in the messages. */
    public List<String> unsaid(AirWaybillNumber awb) {
        return allCodes(shipments.packed(awb)).skip(MOST_CODES).toList();
    }

    private static List<String> codes(ShipmentSheet sheet) {
        return allCodes(sheet).limit(MOST_CODES).toList();
    }

    private static Stream<String> allCodes(ShipmentSheet sheet) {
        return sheet.lines().stream()
                .flatMap(line -> line.hsCode().stream())
                .map(code -> code.toString().substring(0, 6))
                .distinct();
    }

    private static WaybillReading.Goods goods(ShipmentSheet sheet) {
        return new WaybillReading.Goods(
                List.of(shortened(sheet.lines().getFirst().names().in(Language.EN))),
                codes(sheet),
                sizes(sheet),
                sheet.packed().stream()
                        .flatMap(piece -> piece.uld().stream())
                        .distinct()
                        .toList());
    }

    private static List<WaybillReading.Measured> sizes(ShipmentSheet sheet) {
        Map<PieceRow.Size, Long> counted = sheet.packed().stream()
                .map(PieceRow::size)
                .filter(PieceRow.Size::known)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> new WaybillReading.Measured(
                        each.getKey().length(),
                        each.getKey().width(),
                        each.getKey().height(),
                        Math.toIntExact(each.getValue())))
                .toList();
    }

    private static String shortened(String goods) {
        return goods.length() <= LONGEST_GOODS ? goods : goods.substring(0, LONGEST_GOODS);
    }
}
