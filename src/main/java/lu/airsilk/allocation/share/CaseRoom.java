package lu.airsilk.allocation.share;

import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Storage;

/**
 * In which room of a store goods are taken in, and how much of it a case needs.
 *
 * @param litres rounded up, since boxes never fill a room to the last drop; 0 when nobody has measured the case
 */
public record CaseRoom(PackedSku goods, TemperatureClass temperature, int litres) {

    private static final long CUBIC_CENTIMETRES = 1_000;

    /** Goods whose pack is not that of today take room in the proportion of their units. */
    public static CaseRoom of(PackedSku goods, ProductFacts facts) {
        long volume = facts.caseVolume().value();
        long units = goods.pack().unitsPerCase();
        long litres = Math.ceilDiv(
                Math.multiplyExact(volume, units), Math.multiplyExact(facts.unitsPerCase(), CUBIC_CENTIMETRES));
        return new CaseRoom(goods, temperature(facts.storage()), Math.toIntExact(litres));
    }

    private static TemperatureClass temperature(Storage storage) {
        return switch (storage) {
            case AMBIENT, COOL -> TemperatureClass.AMBIENT;
            case CHILLED -> TemperatureClass.CHILLED;
            case FROZEN -> TemperatureClass.FROZEN;
        };
    }

    public static CaseRoom none(PackedSku goods) {
        return new CaseRoom(goods, TemperatureClass.AMBIENT, 0);
    }

    public long litres(Cases cases) {
        return Math.multiplyExact(litres, cases.value());
    }

    /** What it looks like in the fingerprint. */
    String print() {
        return "case|" + goods + "|" + temperature + "|" + litres;
    }
}
