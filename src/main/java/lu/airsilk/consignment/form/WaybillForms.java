package lu.airsilk.consignment.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.message.CustomsNote;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.Party;
import lu.airsilk.message.Route;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.message.WaybillReading.RateLine;
import lu.airsilk.message.WaybillReading.Totals;
import lu.airsilk.message.WaybillSum;

/** Air waybills as JSON. */
final class WaybillForms {
    private WaybillForms() {}

    static Json of(WaybillReading waybill, Function<MessageFinding, String> words) {
        Json form = new Json()
                .with("awb", waybill.awb().number())
                .with("origin", waybill.route().map(Route::origin))
                .with("destination", waybill.route().map(Route::destination))
                .with("pieces", waybill.quantity().pieces())
                .with("gross_kg", waybill.quantity().kg().map(BigDecimal::toPlainString))
                .with("volume_m3", waybill.quantity().cubicMetres().map(BigDecimal::toPlainString));
        rates(form, waybill);
        totals(form, waybill);
        form.with("checks", Optional.of(WaybillSum.shown(waybill)).filter(checks -> !checks.isEmpty()));
        form.with("warning", waybill.findings().stream().map(words).findFirst());
        return form.withAll("shc", waybill.handling(), code -> code)
                .withAll("goods", waybill.goods().description(), text -> text)
                .withAll("hs", waybill.goods().hsCodes(), code -> code)
                .withAll("parties", waybill.parties(), WaybillForms::party)
                .withAll("oci", waybill.customs(), WaybillForms::note);
    }

    private static void rates(Json form, WaybillReading waybill) {
        Optional<RateLine> first = waybill.charges().rates().stream().findFirst();
        form.with("chargeable_kg", first.flatMap(RateLine::chargeableKg).map(BigDecimal::toPlainString));
        form.with("rate_class", first.flatMap(RateLine::rateClass));
        form.with("rate", first.flatMap(RateLine::rate).map(BigDecimal::toPlainString));
        form.with("currency", Optional.of(waybill.charges().currency()).filter(code -> !code.isEmpty()));
    }

    private static void totals(Json form, WaybillReading waybill) {
        Optional<Totals> prepaid = waybill.charges().prepaid();
        Optional<Totals> collect = waybill.charges().collect();
        form.with("weight_charge", amount(prepaid.or(() -> collect), Totals::weight));
        Map<String, String> other = new LinkedHashMap<>();
        waybill.charges()
                .other()
                .forEach(charge -> other.put(charge.code(), charge.amount().toPlainString()));
        form.with("other", Optional.of(other).filter(charges -> !charges.isEmpty()));
        form.with("due_agent", amount(prepaid, Totals::dueAgent).filter(text -> !text.equals("0")));
        form.with("due_carrier", amount(prepaid, Totals::dueCarrier));
        form.with("total_prepaid", amount(prepaid, Totals::total));
        form.with("total_collect", amount(collect, Totals::total));
    }

    private static Optional<String> amount(Optional<Totals> totals, Function<Totals, Optional<BigDecimal>> which) {
        return totals.flatMap(which).map(BigDecimal::toPlainString);
    }

    static Map<String, Object> party(Party party) {
        return new Json()
                .with("role", party.role())
                .with("name", party.name())
                .withAll("address", party.address(), line -> line)
                .with("postcode", party.postcode())
                .with("country", party.country())
                .object();
    }

    static Map<String, Object> note(CustomsNote note) {
        return new Json()
                .with("country", note.country())
                .with("line", note.subject())
                .with("id", note.identifier())
                .with("text", note.text())
                .object();
    }
}
