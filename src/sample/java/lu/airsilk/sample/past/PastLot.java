package lu.airsilk.sample.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.sample.logic.Chance;
import lu.airsilk.sample.world.Article;
import lu.airsilk.shared.Apportionment;
import org.jspecify.annotations.Nullable;

/**
 * Cases of one article from a purchase line through a consignment line into a lot, with the order lines that they were
 * shared between.
 */
final class PastLot {

    /**
     * How the makers of a wave supply.
     *
     * @param pressing pressed before a feast
     * @param recently so lately that some of it may still lie at the hub
     * @param carried how many in a hundred cases that they could supply the flights had room for
     */
    record Supplied(boolean pressing, boolean recently, int carried) {

        Supplied carrying(int inHundred) {
            return new Supplied(pressing, recently, inHundred);
        }
    }

    private static final int SHORT_IN_HUNDRED = 5;
    private static final int SHORT_WHEN_PRESSING = 19;
    private static final int HARMED_IN_HUNDRED = 2;

    final Article article;
    final int position;
    final List<PastLine> lines;

    /** Cases that the stores asked for, and those that there were for them. */
    final int asked;

    final int given;
    /** Cases bought beyond what was asked, which stay at the hub. */
    final int spare;
    /** Cases that came broken, and that never came. */
    final int broken;

    final int missing;

    String number = "";
    /** Of the held lot that the broken cases are. */
    @Nullable String brokenNumber;

    long supply;
    LocalDate expiry = LocalDate.EPOCH;

    PastLot(Article article, int position, List<PastLine> lines, Chance chance, Supplied supplied) {
        this.article = article;
        this.position = position;
        this.lines = lines;
        asked = lines.stream().mapToInt(line -> line.requested).sum();
        boolean isShort = chance.inHundred(supplied.pressing() ? SHORT_WHEN_PRESSING : SHORT_IN_HUNDRED);
        int supply = isShort ? asked * chance.between(45, 88) / 100 : asked;
        given = Math.max(1, supply * supplied.carried() / 100);
        spare = supplied.recently() && !isShort && given == asked ? asked * chance.between(0, 9) / 100 : 0;
        broken = chance.inHundred(HARMED_IN_HUNDRED) ? 1 : 0;
        missing = chance.inHundred(HARMED_IN_HUNDRED) ? 1 : 0;
        share();
    }

    /** Each line gets the same share of what it asked, as near as whole cases allow. */
    private void share() {
        List<Long> shares = Apportionment.pieces(
                given,
                lines.stream().map(line -> BigDecimal.valueOf(line.requested)).toList());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).allocated = Math.toIntExact(shares.get(i));
        }
    }

    int cases() {
        return given + spare + broken + missing;
    }

    int units(int cases) {
        return cases * article.kind().unitsPerCase();
    }

    long grams() {
        return (long) cases() * article.kind().caseGrams();
    }

    long cubicCentimetres() {
        return article.caseVolume().value() * cases();
    }

    /** The day to which it keeps, seen from the day on which it is packed under a waybill. */
    void packed(LocalDate day, Chance chance) {
        expiry = day.plusDays((long) article.kind().lifeDays() * chance.between(70, 94) / 100);
    }
}
