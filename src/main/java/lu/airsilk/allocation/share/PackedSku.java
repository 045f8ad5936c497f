package lu.airsilk.allocation.share;

import java.util.Comparator;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;

/** A product in one pack: what is shared as one, since a case of six does not stand for a case of twelve. */
public record PackedSku(Sku sku, PackSize pack) implements Comparable<PackedSku> {

    private static final Comparator<PackedSku> ORDER = Comparator.comparing(PackedSku::sku)
            .thenComparingLong(goods -> goods.pack().unitsPerCase());

    @Override
    public int compareTo(PackedSku other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sku + "*" + pack;
    }
}
