package lu.airsilk.message;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.message.WaybillReading.Totals;

/**
 * The terms of a total as written, and what they add up to.
 *
 * @param terms as {@code 5875.00+0+2785.00}
 * @param value their sum
 */
public record WaybillSum(String terms, BigDecimal value) {
    /** A kilogram per 6000 cm³, as cubic metres. */
    private static final BigDecimal CUBIC_METRES_PER_KG = new BigDecimal("0.006");

    /** Weight, valuation, tax and charges due; none when nothing is stated. */
    public static Optional<WaybillSum> of(Totals totals) {
        List<BigDecimal> terms = Stream.of(
                        totals.weight(), totals.valuation(), totals.tax(), totals.dueAgent(), totals.dueCarrier())
                .flatMap(Optional::stream)
                .toList();
        return terms.stream()
                .reduce(BigDecimal::add)
                .map(value -> new WaybillSum(
                        terms.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("+")), value));
    }

    /** The reckoning shown beside the reading: volume weight to 0.1 kg against gross, and the prepaid total. */
    public static Map<String, String> shown(WaybillReading waybill) {
        Map<String, String> shown = new LinkedHashMap<>();
        Optional<BigDecimal> gross = waybill.quantity().kg();
        waybill.quantity()
                .cubicMetres()
                .ifPresent(volume -> gross.ifPresent(kg -> {
                    BigDecimal volumetric = volume.divide(CUBIC_METRES_PER_KG, 1, HALF_UP);
                    String sign = volumetric.compareTo(kg) > 0 ? " kg > " : " kg <= ";
                    shown.put(volume + " m3 / 0.006", volumetric + sign + kg + " gross");
                }));
        waybill.charges().prepaid().flatMap(WaybillSum::of).ifPresent(sum -> shown.put(sum.terms(), sum.text()));
        return shown;
    }

    public String text() {
        return value.toPlainString();
    }
}
