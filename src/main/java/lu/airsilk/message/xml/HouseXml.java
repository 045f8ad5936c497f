package lu.airsilk.message.xml;

import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.HouseReading.House;
import lu.airsilk.message.MessageKind;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.field.Findings;

/** XFZB: house air waybills in XML. */
final class HouseXml {
    private final Element root;
    private final Element master;
    private final Findings findings;

    HouseXml(Element root, Element master, Findings findings) {
        this.root = root;
        this.master = master;
        this.findings = findings;
    }

    MessageReading read() {
        List<House> houses =
                master.all("IncludedHouseConsignment").map(this::house).toList();
        if (houses.isEmpty()) {
            throw master.unreadable("message.incomplete");
        }
        return new HouseReading(
                MessageKind.XFZB,
                CargoXml.awb(root, master),
                CargoXml.route(master),
                CargoXml.quantity(master),
                houses,
                findings.all());
    }

    private String number(Element house) {
        String number = house.text("ID")
                .or(() -> root.text("BusinessHeaderDocument", "ID"))
                .orElseThrow(() -> house.unreadable("message.incomplete"));
        if (number.length() > House.LONGEST_NUMBER) {
            throw house.unreadable("message.field", number);
        }
        return number;
    }

    private House house(Element house) {
        List<Element> items = house.all("IncludedHouseConsignmentItem").toList();
        int pieces = house.whole("TotalPieceQuantity").orElse(0);
        int listed = items.stream()
                .map(item -> item.whole("PieceQuantity").orElse(0))
                .reduce(0, Integer::sum);
        if (listed > 0 && listed != pieces) {
            findings.add("waybill.pieces", house.where(), listed, pieces);
        }
        return new House(
                number(house),
                CargoXml.route(house),
                pieces,
                CargoXml.quantity(house).flatMap(quantity -> quantity.kg()),
                house.whole("PackageQuantity"),
                Stream.concat(
                                house.texts("SummaryDescription").stream(),
                                items.stream()
                                        .flatMap(
                                                item -> item
                                                        .texts("NatureIdentificationTransportCargo", "Identification")
                                                        .stream()))
                        .flatMap(String::lines)
                        .map(String::strip)
                        .toList(),
                items.stream().flatMap(item -> item.texts("TypeCode").stream()).toList(),
                house.texts("HandlingSPHInstructions", "DescriptionCode"),
                CargoXml.parties(house),
                CargoXml.customs(house));
    }
}
