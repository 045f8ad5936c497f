package lu.airsilk.message.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lu.airsilk.message.WaybillReading.Goods;
import lu.airsilk.message.WaybillReading.Measured;

/** What an XFWB says of the goods. */
final class GoodsXml {
    private GoodsXml() {}

    static Goods of(Element master) {
        return new Goods(
                WaybillXml.items(master)
                        .flatMap(item -> item.texts("NatureIdentificationTransportCargo", "Identification").stream())
                        .flatMap(String::lines)
                        .map(String::strip)
                        .toList(),
                WaybillXml.items(master)
                        .flatMap(item -> item.texts("TypeCode").stream())
                        .toList(),
                WaybillXml.items(master)
                        .flatMap(item -> item.all("TransportLogisticsPackage"))
                        .flatMap(box -> measured(box).stream())
                        .toList(),
                WaybillXml.items(master)
                        .flatMap(item -> item.texts("AssociatedUnitLoadTransportEquipment", "ID").stream())
                        .toList());
    }

    private static Optional<Measured> measured(Element box) {
        return box.first("LinearSpatialDimension")
                .filter(size -> size.text("LengthMeasure").isPresent())
                .map(size -> new Measured(
                        centimetres(size, "LengthMeasure"),
                        centimetres(size, "WidthMeasure"),
                        centimetres(size, "HeightMeasure"),
                        box.whole("ItemQuantity").orElse(1)));
    }

    private static int centimetres(Element size, String side) {
        BigDecimal factor = switch (size.first(side).map(Element::unit).orElse("")) {
            case "INH" -> new BigDecimal("2.54");
            case "MTR" -> BigDecimal.valueOf(100);
            case "MMT" -> new BigDecimal("0.1");
            default -> BigDecimal.ONE;
        };
        return size.decimal(side)
                .orElseThrow(() -> size.unreadable("message.incomplete"))
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
