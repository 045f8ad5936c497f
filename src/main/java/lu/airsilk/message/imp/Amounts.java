package lu.airsilk.message.imp;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import lu.airsilk.message.WaybillReading.Totals;

/** Numbers and totals as an FWB writes them. */
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{0,4})?");
    private static final Pattern TOTAL = Pattern.compile("(WT|VC|TX|OA|OC|CT)(\\d{1,12}(?:\\.\\d{0,4})?)");

    private Amounts() {}

    public static Optional<BigDecimal> number(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(BigDecimal::new);
    }

    /** The totals of a PPD or COL block; a field that is none is refused. */
    static Totals totals(Block block) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        block.fields()
                .map(field -> field.parts(TOTAL))
                .forEach(part -> amounts.put(part.group(1), new BigDecimal(part.group(2))));
        Function<String, Optional<BigDecimal>> of = name -> Optional.ofNullable(amounts.get(name));
        return new Totals(
                of.apply("WT"), of.apply("VC"), of.apply("TX"), of.apply("OA"), of.apply("OC"), of.apply("CT"));
    }
}
