package lu.airsilk.sample.past;

import java.time.LocalDate;
import lu.airsilk.sample.world.Article;
import org.jspecify.annotations.Nullable;

/** A line of an order of the past: asked, given, sent and found. */
final class PastLine {

    final long id;
    final PastOrder order;
    final int position;
    final Article article;
    final int requested;

    int allocated;
    /** Units that came broken or not at all. */
    int lost;

    /** The day on which it came into the store; none when nothing could be had. */
    @Nullable LocalDate arrivedOn;

    long reservation;

    PastLine(long id, PastOrder order, Article article, int requested) {
        this.id = id;
        this.order = order;
        this.position = order.lines.size() + 1;
        this.article = article;
        this.requested = requested;
    }

    String ref() {
        return order.number + "/" + position;
    }

    /** Units that left the hub for it. */
    int units() {
        return allocated * article.kind().unitsPerCase();
    }

    /** Units of them that stand in the store. */
    int received() {
        return units() - lost;
    }
}
