package lu.airsilk.catalogue.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** What keeps products from being sold, the most valuable first, each count a link to the list of them. */
@Named
@RequestScoped
public class QualityBoardPage {

    private static final int MOST = 25;

    @Inject
    QualityBoard board;

    private QualityBoard.@Nullable Board seen;

    /** All of it, asked for once. */
    public QualityBoard.Board getBoard() {
        QualityBoard.Board shown = seen;
        if (shown == null) {
            shown = board.look(MOST);
            seen = shown;
        }
        return shown;
    }

    /** A product's name for the reader. */
    public String name(QualityBoard.StoppedProduct product) {
        return product.names().in(PageWords.reader());
    }

    /** Whole yuan: it tells what comes first, nobody pays it. */
    public String yuan(Money worth) {
        return Say.number(worth.amount().setScale(0, RoundingMode.HALF_UP));
    }

    /** What of it was ordered and what is expected, when it is of both. */
    public String parts(Stake stake) {
        return stake.ordered().isZero() || stake.expected().isZero()
                ? only(stake)
                : PageWords.say("qualityBoard.parts", yuan(stake.ordered()), yuan(stake.expected()));
    }

    private static String only(Stake stake) {
        return stake.total().isZero()
                ? ""
                : PageWords.say(stake.expected().isZero() ? "qualityBoard.ordered" : "qualityBoard.expected");
    }

    public String getSentence() {
        GapTally tally = getBoard().tally();
        return PageWords.say("qualityBoard.state", tally.lacking(), tally.traded(), tally.idle());
    }

    /** What part of all products has the gap, in whole per cent, at least 1. */
    public int share(QualityBoard.GapWorth gap) {
        return Math.max(1, Percentage.rounded(gap.products(), getBoard().tally().traded()));
    }
}
