package lu.airsilk.consignment.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.ManifestReading.Load;
import lu.airsilk.message.ManifestReading.Unloading;
import lu.airsilk.message.StatedQuantity;

/** Manifests as JSON: one airport of unloading stands flat, several in a list. */
final class ManifestForms {
    private ManifestForms() {}

    static Json of(ManifestReading manifest) {
        Json form = new Json()
                .with("flight", manifest.flight().number())
                .with("departure", Clocks.dayAndTime(manifest.departure()))
                .with("from", manifest.origin())
                .with("registration", manifest.registration());
        if (manifest.unloadings().size() == 1) {
            unloading(form, manifest.unloadings().getFirst());
        } else {
            form.withAll(
                    "points",
                    manifest.unloadings(),
                    point -> unloading(new Json(), point).object());
        }
        return form.with("end", manifest.end());
    }

    private static Json unloading(Json form, Unloading point) {
        form.with("to", point.airport()).with("arrival", point.arrival().map(Clocks::dayAndTime));
        List<Load> loose =
                point.loads().stream().filter(load -> load.unit().isEmpty()).toList();
        return form.withAll("loose", loose, ManifestForms::load).withAll("ulds", units(point), unit -> unit);
    }

    private static List<Map<String, Object>> units(Unloading point) {
        Map<String, List<Load>> units = new LinkedHashMap<>();
        point.loads()
                .forEach(load -> load.unit()
                        .ifPresent(unit -> units.computeIfAbsent(unit, any -> new ArrayList<>())
                                .add(load)));
        return units.entrySet().stream()
                .map(unit -> new Json()
                        .with("uld", unit.getKey())
                        .withAll("awbs", unit.getValue(), ManifestForms::load)
                        .object())
                .toList();
    }

    private static Map<String, Object> load(Load load) {
        StatedQuantity quantity = load.quantity();
        return new Json()
                .with("awb", load.awb().number())
                .with("sdc", quantity.description())
                .with("pieces", quantity.pieces())
                .with("kg", quantity.kg().map(BigDecimal::toPlainString))
                .with("m3", quantity.cubicMetres().map(BigDecimal::toPlainString))
                .with("total", quantity.total())
                .with("goods", Optional.of(load.goods()).filter(goods -> !goods.isEmpty()))
                .withAll("shc", load.handling(), code -> code)
                .object();
    }
}
