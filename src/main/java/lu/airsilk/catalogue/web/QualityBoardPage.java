package lu.airsilk.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.QualityBoard;
import lu.airsilk.catalogue.Stake;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/** What keeps products from being sold, the most valuable first, each count a link to the list of them. */
@Named
@RequestScoped
public class QualityBoardPage {

    private static final int MOST = 25;

    @Inject
    QualityBoard board;

    private @Nullable List<QualityBoard.GapWorth> gaps;
    private @Nullable List<QualityBoard.StoppedProduct> products;
    private @Nullable Long traded;

    public List<QualityBoard.GapWorth> getGaps() {
        if (gaps == null) {
            gaps = board.gaps();
        }
        return Objects.requireNonNull(gaps);
    }

    /** The most valuable ones. */
    public List<QualityBoard.StoppedProduct> getProducts() {
        if (products == null) {
            products = board.products(MOST);
        }
        return Objects.requireNonNull(products);
    }

    /** A product's name for the reader. */
    public String name(QualityBoard.StoppedProduct product) {
        return product.names().in(Told.reader());
    }

    /** Whole yuan: it tells what comes first, nobody pays it. */
    public String yuan(Money worth) {
        return Say.number(worth.amount().setScale(0, RoundingMode.HALF_UP));
    }

    /** What of it was ordered and what is expected, when it is of both. */
    public String parts(Stake stake) {
        return stake.ordered().isZero() || stake.expected().isZero()
                ? only(stake)
                : Told.say("qualityBoard.parts", yuan(stake.ordered()), yuan(stake.expected()));
    }

    private static String only(Stake stake) {
        return stake.total().isZero()
                ? ""
                : Told.say(stake.expected().isZero() ? "qualityBoard.ordered" : "qualityBoard.expected");
    }

    public String getSentence() {
        return Told.say("qualityBoard.state", board.waiting(), traded());
    }

    private long traded() {
        if (traded == null) {
            traded = board.traded();
        }
        return Objects.requireNonNull(traded);
    }

    /** What part of all products has the gap, in whole per cent, at least 1. */
    public long share(QualityBoard.GapWorth gap) {
        return Math.max(1, gap.products() * 100 / Math.max(1, traded()));
    }
}
