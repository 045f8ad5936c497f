package lu.airsilk.consignment.form;

import java.math.BigDecimal;
import java.util.Map;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.HouseReading.House;
import lu.airsilk.message.Route;
import lu.airsilk.message.StatedQuantity;

/** House air waybills as JSON. */
final class HouseForms {
    private HouseForms() {}

    static Json of(HouseReading houses) {
        return new Json()
                .with("awb", houses.master().number())
                .with("origin", houses.route().map(Route::origin))
                .with("destination", houses.route().map(Route::destination))
                .with("pieces", houses.quantity().map(StatedQuantity::pieces))
                .with("weight_kg", houses.quantity().flatMap(StatedQuantity::kg).map(BigDecimal::toPlainString))
                .withAll("houses", houses.houses(), HouseForms::house);
    }

    private static Map<String, Object> house(House house) {
        return new Json()
                .with("house", house.number())
                .with("origin", house.route().map(Route::origin))
                .with("destination", house.route().map(Route::destination))
                .with("pieces", house.pieces())
                .with("weight_kg", house.kg().map(BigDecimal::toPlainString))
                .with("slac", house.slac())
                .withAll("goods", house.goods(), text -> text)
                .withAll("hs", house.hsCodes(), code -> code)
                .withAll("shc", house.handling(), code -> code)
                .withAll("parties", house.parties(), WaybillForms::party)
                .withAll("oci", house.customs(), WaybillForms::note)
                .object();
    }
}
