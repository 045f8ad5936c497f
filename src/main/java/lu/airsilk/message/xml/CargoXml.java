package lu.airsilk.message.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.Party;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Quantities;
import lu.airsilk.message.field.Waybills;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What the three Cargo-XML messages have in common; their root is told by its name, whatever its namespace. */
public final class CargoXml {
    private CargoXml() {}

    public static MessageReading read(String text, Calendar calendar, Findings findings) {
        Element root = ElementTree.read(text);
        Element master =
                root.first("MasterConsignment").orElseThrow(() -> root.unreadable("message.unknown", root.name()));
        return switch (root.name()) {
            case "StatusMessage", "statusMessageType" -> new StatusXml(root, master, calendar, findings).read();
            case "Waybill" -> new WaybillXml(root, master, calendar, findings).read();
            case "HouseWaybill" -> new HouseXml(root, master, findings).read();
            default -> throw root.unreadable("message.unknown", root.name());
        };
    }

    /** The number in the contract document, else in the business header. */
    static AirWaybillNumber awb(Element root, Element master) {
        Element number = Stream.concat(
                        master.all("TransportContractDocument", "ID"), root.all("BusinessHeaderDocument", "ID"))
                .filter(element -> !element.text().isEmpty())
                .findFirst()
                .orElseThrow(() -> master.unreadable("message.noAwb"));
        return Waybills.number(
                new Field(number.text(), number.where().line(), number.where().column()));
    }

    static Optional<Route> route(Element consignment) {
        return consignment
                .text("OriginLocation", "ID")
                .flatMap(origin -> consignment
                        .text("FinalDestinationLocation", "ID")
                        .map(destination -> new Route(origin, destination)));
    }

    /** Pieces, weight and volume of a consignment; none when it does not count pieces. */
    static Optional<StatedQuantity> quantity(Element consignment) {
        Optional<BigDecimal> kg = first(consignment, "GrossWeightMeasure", "IncludedTareGrossWeightMeasure")
                .map(CargoXml::kilograms);
        Optional<BigDecimal> volume = first(consignment, "GrossVolumeMeasure").map(CargoXml::cubicMetres);
        return first(consignment, "PieceQuantity", "TotalPieceQuantity")
                .map(pieces -> new StatedQuantity(
                        consignment.text("TransportSplitDescription").orElse("T"),
                        pieces.asDecimal().intValue(),
                        kg,
                        volume,
                        Optional.empty()));
    }

    static List<CustomsNote> customs(Element consignment) {
        return consignment
                .all("IncludedCustomsNote")
                .map(note -> new CustomsNote(
                        note.text("CountryID").orElse(""),
                        note.text("SubjectCode").orElse(""),
                        note.text("ContentCode").orElse(""),
                        note.text("Content").orElse("")))
                .toList();
    }

    static List<Party> parties(Element consignment) {
        return Stream.of(
                        party("SHP", consignment.first("ConsignorParty")),
                        party("CNE", consignment.first("ConsigneeParty")),
                        party("AGT", consignment.first("FreightForwarderParty")))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Instant> issued(Element root, Calendar calendar) {
        return root.first("MessageHeaderDocument", "IssueDateTime")
                .filter(element -> !element.text().isEmpty())
                .map(element -> XmlTime.moment(element, "", calendar).toInstant());
    }

    private static Optional<Party> party(String role, Optional<Element> element) {
        return element.map(party -> {
            Element address = Stream.concat(party.all("PostalStructuredAddress"), party.all("FreightForwarderAddress"))
                    .findFirst()
                    .orElse(party);
            List<String> names =
                    party.text("Name").orElse("").lines().map(String::strip).toList();
            Stream<String> lines = Stream.of("StreetName", "CityName")
                    .flatMap(name -> address.texts(name).stream())
                    .flatMap(String::lines)
                    .map(String::strip);
            return new Party(
                    role,
                    party.text("AccountID").orElse(""),
                    names.stream().findFirst().orElse(""),
                    Stream.concat(names.stream().skip(1), lines).toList(),
                    address.text("PostcodeCode"),
                    address.text("CountryID"));
        });
    }

    private static Optional<Element> first(Element consignment, String... names) {
        return Stream.of(names)
                .flatMap(consignment::all)
                .filter(element -> !element.text().isEmpty())
                .findFirst();
    }

    static BigDecimal kilograms(Element weight) {
        return Quantities.kilograms(
                weight.unit().equals("LBR") ? "L" : "K", weight.asDecimal().toPlainString());
    }

    private static BigDecimal cubicMetres(Element volume) {
        BigDecimal amount = volume.asDecimal();
        return volume.unit().equals("CMQ") ? amount.movePointLeft(6).setScale(3, RoundingMode.HALF_UP) : amount;
    }
}
