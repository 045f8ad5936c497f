package lu.airsilk.message.imp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.message.WaybillReading.Goods;
import lu.airsilk.message.WaybillReading.Measured;
import lu.airsilk.message.WaybillReading.RateLine;
import lu.airsilk.message.field.Field;
import lu.airsilk.message.field.Quantities;

/** The RTD block of an FWB: rate lines, and between them nature, dimensions, units and commodity codes. */
final class RateDescriptions {
    private static final Pattern LINE_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern PIECES = Pattern.compile("P\\d{1,6}");
    private static final Pattern PART = Pattern.compile("([PKLCWRT])([A-Z0-9.]+)");
    private static final Pattern SIZE = Pattern.compile("(CMT|INH)(\\d{1,5})-(\\d{1,5})-(\\d{1,5})");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final BigDecimal CM_PER_INCH = new BigDecimal("2.54");

    private final List<RateLine> rates = new ArrayList<>();
    private final List<String> description = new ArrayList<>();
    private final List<String> hsCodes = new ArrayList<>();
    private final List<Measured> sizes = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    void read(Block block) {
        block.rows().forEach(row -> row(withoutNumber(row)));
    }

    List<RateLine> rates() {
        return rates;
    }

    Goods goods() {
        return new Goods(description, hsCodes, sizes, units);
    }

    private static List<Field> withoutNumber(List<Field> row) {
        return row.size() > 1 && row.getFirst().fits(LINE_NUMBER) ? row.subList(1, row.size()) : row;
    }

    private void row(List<Field> row) {
        if (row.getFirst().fits(PIECES)) {
            rates.add(rateLine(row));
            return;
        }
        List<String> texts = row.stream().skip(1).map(Field::text).toList();
        switch (row.getFirst().text()) {
            case "NG", "NC" -> description.add(String.join("/", texts));
            case "NH" -> hsCodes.addAll(texts);
            case "NU" -> units.addAll(texts);
            case "ND" -> size(row);
            default -> {
                // NV, NS and the like say nothing that the first line does not
            }
        }
    }

    private static RateLine rateLine(List<Field> row) {
        Map<String, String> parts = row.stream()
                .map(field -> PART.matcher(field.text()))
                .filter(Matcher::matches)
                .collect(Collectors.toMap(part -> part.group(1), part -> part.group(2), (first, again) -> first));
        Function<String, Optional<BigDecimal>> number =
                name -> Optional.ofNullable(parts.get(name)).flatMap(Amounts::number);
        return new RateLine(
                number.apply("P").map(BigDecimal::intValue),
                number.apply("K")
                        .or(() -> number.apply("L").map(pounds -> Quantities.kilograms("L", pounds.toString()))),
                Optional.ofNullable(parts.get("C")),
                number.apply("W"),
                number.apply("R"),
                number.apply("T"));
    }

    private void size(List<Field> row) {
        for (int index = 0; index < row.size(); index++) {
            Matcher size = SIZE.matcher(row.get(index).text());
            boolean counted = index + 1 < row.size() && row.get(index + 1).fits(COUNT);
            if (size.matches() && counted) {
                sizes.add(new Measured(
                        centimetres(size, 2),
                        centimetres(size, 3),
                        centimetres(size, 4),
                        Integer.parseInt(row.get(index + 1).text())));
            }
        }
    }

    private static int centimetres(Matcher size, int group) {
        BigDecimal length = new BigDecimal(size.group(group));
        boolean inches = size.group(1).equals("INH");
        return (inches ? length.multiply(CM_PER_INCH) : length)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
