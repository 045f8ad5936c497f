package lu.airsilk.message.xml;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.message.MessageKind;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatedQuantity;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.message.WaybillReading.BookedFlight;
import lu.airsilk.message.WaybillReading.Issue;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.WaybillChecks;
import lu.airsilk.shared.number.FlightNumber;

/** XFWB: a master air waybill in XML. */
final class WaybillXml {
    private static final Pattern FLIGHT = Pattern.compile("[A-Z0-9]{2}\\d{3,4}[A-Z]?");
    private static final String AIR = "4";
    private static final int DAY_OF_MONTH = 8;

    private final Element root;
    private final Element master;
    private final Calendar calendar;
    private final Findings findings;

    WaybillXml(Element root, Element master, Calendar calendar, Findings findings) {
        this.root = root;
        this.master = master;
        this.calendar = calendar;
        this.findings = findings;
    }

    MessageReading read() {
        StatedQuantity quantity = CargoXml.quantity(master).orElseThrow(() -> master.unreadable("message.incomplete"));
        pieces(quantity);
        WaybillReading read = new WaybillReading(
                MessageKind.XFWB,
                CargoXml.awb(root, master),
                CargoXml.route(master),
                quantity,
                master.all("SpecifiedLogisticsTransportMovement")
                        .flatMap(movement -> flight(movement).stream())
                        .toList(),
                CargoXml.parties(master),
                ChargesXml.of(master),
                GoodsXml.of(master),
                master.texts("HandlingSPHInstructions", "DescriptionCode"),
                CargoXml.customs(master),
                master.texts("HandlingOSIInstructions", "Description"),
                issue(),
                findings.all());
        return WaybillChecks.checked(read, master.where());
    }

    /** The rated lines of a master consignment. */
    static Stream<Element> items(Element master) {
        return master.all("ApplicableRating", "IncludedMasterConsignmentItem");
    }

    /** The pieces of the rated lines must be those of the consignment. */
    private void pieces(StatedQuantity quantity) {
        int rated =
                items(master).map(item -> item.whole("PieceQuantity").orElse(0)).reduce(0, Integer::sum);
        if (rated > 0 && rated != quantity.pieces()) {
            findings.add("waybill.pieces", master.where(), rated, quantity.pieces());
        }
    }

    private Optional<BookedFlight> flight(Element movement) {
        Optional<Element> number =
                movement.first("ID").filter(id -> FLIGHT.matcher(id.text()).matches());
        if (!movement.text("ModeCode").filter(AIR::equals).isPresent()) {
            findings.add(
                    "waybill.modeCode",
                    movement.where(),
                    number.map(Element::text).orElse("?"));
        }
        Optional<String> day = movement.text("DepartureEvent", "ScheduledOccurrenceDateTime")
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .map(text -> text.substring(DAY_OF_MONTH, DAY_OF_MONTH + 2));
        return number.flatMap(id -> day.map(of -> new BookedFlight(FlightNumber.of(id.text()), Integer.parseInt(of))));
    }

    private Optional<Issue> issue() {
        return root.first("BusinessHeaderDocument", "SignatoryCarrierAuthentication")
                .flatMap(signed -> signed.first("ActualDateTime")
                        .filter(time -> !time.text().isEmpty())
                        .map(time -> new Issue(
                                XmlTime.moment(time, "", calendar).toLocalDate(),
                                signed.text("IssueAuthenticationLocation", "Name")
                                        .orElse(""),
                                signed.text("Signatory").orElse(""))));
    }
}
