package lu.airsilk.sample.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.entering.GoodsEntering;
import lu.airsilk.catalogue.entering.NewGoods;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * One of the six hundred products, or of a hundred thousand: a kind of goods under a maker's brand.
 *
 * @param number from 0
 * @param variant tells those apart that are the same kind from the same maker; usually empty
 */
public record Article(int number, Maker maker, Kind kind, String variant) {

    private static final int EACH = 15;

    /** GS1's prefix for examples, which no company has. */
    private static final String PREFIX = "952";

    /** Grams in a litre of a packed case: bottles are heavier, biscuits lighter. */
    private static final int DENSITY = 310;

    private static final int AT_RECEIPT_PERCENT = 50;

    /** Fifteen of each maker. */
    public static List<Article> all() {
        List<Kind> kinds = Kind.all();
        List<Article> all = new ArrayList<>();
        for (Maker maker : Maker.all()) {
            kinds.stream()
                    .filter(kind -> maker.ranges().contains(kind.range()))
                    .limit(EACH)
                    .forEach(kind -> all.add(new Article(all.size(), maker, kind, "")));
        }
        return all;
    }

    /** What the makers also make and the company does not have yet: one of each. */
    public static List<Article> more(List<Article> known) {
        List<Kind> kinds = Kind.all();
        List<Article> more = new ArrayList<>();
        Maker.all()
                .forEach(maker -> kinds.stream()
                        .filter(kind -> maker.ranges().contains(kind.range()))
                        .skip(EACH)
                        .forEach(kind -> more.add(new Article(known.size() + more.size(), maker, kind, ""))));
        return more;
    }

    /** So many more of one maker, numbered on. */
    public static List<Article> mass(Maker maker, int first, int count) {
        List<Kind> kinds = Kind.all().stream()
                .filter(kind -> maker.ranges().contains(kind.range()))
                .toList();
        return IntStream.range(first, first + count)
                .mapToObj(number -> new Article(number, maker, kinds.get(number % kinds.size()), " " + number))
                .toList();
    }

    /** The number under which it is entered into an empty catalogue, one after the other. */
    public Sku sku() {
        return sku(number);
    }

    public static Sku sku(int number) {
        return Sku.of("AS%07d".formatted(number + 1));
    }

    public Gtin gtin() {
        String body = "%s%04d%05d".formatted(PREFIX, 1000 + number / EACH, 10000 + number % 90_000);
        return Gtin.of(body + CheckDigit.gs1(body));
    }

    private Gtin caseGtin() {
        String body = "1" + gtin().printed().substring(0, 12);
        return Gtin.of(body + CheckDigit.gs1(body));
    }

    public NewGoods goods() {
        return new NewGoods(
                new ProductDescription(
                                Optional.of(gtin()),
                                names(),
                                maker.brand(),
                                kind.contents(),
                                Optional.of(maker.supplier().country()),
                                Optional.of(kind.hsCode()),
                                new ProductDescription.ShelfLife(
                                        Optional.of(kind.storage()),
                                        OptionalInt.of(kind.lifeDays()),
                                        OptionalInt.of(kind.lifeDays() * AT_RECEIPT_PERCENT / 100)))
                        .shelved(Shelf.of(kind)),
                pack(),
                caseGtin(),
                Grams.of(kind.caseGrams()),
                caseMm());
    }

    private Names names() {
        Names of = kind.names();
        return new Names(
                maker.brandZh() + " " + of.zh() + variant,
                maker.brand() + " " + of.en() + variant,
                maker.brand() + " " + of.fr() + variant,
                maker.brand() + " " + of.de() + variant,
                "");
    }

    public PackSize pack() {
        return PackSize.of(kind.unitsPerCase());
    }

    /** A box of usual sides, as high as its weight needs. */
    private String caseMm() {
        long cubicMm = kind.caseGrams() * 1_000_000L / DENSITY;
        int length = kind.caseGrams() > 6_000 ? 400 : 300;
        int width = length * 3 / 4;
        return length + "x" + width + "x" + Math.max(60, cubicMm / ((long) length * width));
    }

    public CubicCentimetres caseVolume() {
        return CubicCentimetres.of(kind.caseGrams() * 1_000L / DENSITY);
    }

    /** Of a case, in the maker's currency: each maker asks a little more or less for the same kind. */
    public Money price() {
        BigDecimal share = BigDecimal.valueOf(93 + number * 7 % 15).movePointLeft(2);
        return new Money(
                kind.euros().multiply(maker.perEuro()).multiply(share).setScale(2, RoundingMode.HALF_UP),
                maker.supplier().currency());
    }

    public GoodsEntering.CasePrice casePrice() {
        return new GoodsEntering.CasePrice(pack(), price());
    }

    /** The number alone tells them apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article article && article.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
