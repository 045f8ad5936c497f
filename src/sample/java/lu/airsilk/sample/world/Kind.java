package lu.airsilk.sample.world;

import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.HsCode;

/**
 * A kind of goods, as several makers make it.
 *
 * @param lifeDays from production to expiry
 * @param euros of a case
 * @param popularity from 1 to 10: how often a store orders it
 */
public record Kind(
        String range,
        HsCode hsCode,
        Storage storage,
        int lifeDays,
        String contents,
        int unitsPerCase,
        int caseGrams,
        BigDecimal euros,
        int popularity,
        Names names) {

    static List<Kind> all() {
        return SampleFile.lines("goods.csv").stream().map(Kind::of).toList();
    }

    private static Kind of(List<String> cells) {
        return new Kind(
                cells.get(0),
                new HsCode(cells.get(1)),
                Storage.valueOf(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                cells.get(4),
                Integer.parseInt(cells.get(5)),
                Integer.parseInt(cells.get(6)),
                new BigDecimal(cells.get(7)),
                Integer.parseInt(cells.get(8)),
                new Names(cells.get(9), cells.get(10), cells.get(11), cells.get(12), ""));
    }
}
