package lu.airsilk.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.QualityBoard;
import lu.airsilk.platform.faces.Told;
import org.jspecify.annotations.Nullable;

/** What keeps products from being sold, each count a link to the list of them. */
@Named
@RequestScoped
public class QualityBoardPage {

    @Inject
    QualityBoard board;

    private @Nullable List<QualityBoard.GapCount> gaps;
    private @Nullable Long traded;

    public List<QualityBoard.GapCount> getGaps() {
        if (gaps == null) {
            gaps = board.gaps();
        }
        return Objects.requireNonNull(gaps);
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
    public long share(QualityBoard.GapCount gap) {
        return Math.max(1, gap.products() * 100 / Math.max(1, traded()));
    }
}
