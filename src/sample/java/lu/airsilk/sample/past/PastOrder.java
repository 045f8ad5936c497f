package lu.airsilk.sample.past;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.location.Zones;
import lu.airsilk.sample.pen.Papers;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Wave;

/** A store's order of the past with its lines, which know what became of them. */
final class PastOrder {

    private static final int WANTED_WITHIN = 11;

    final long id;
    final String number;
    final Shop shop;
    final Instant placedAt;
    final LocalDate wantedBy;
    final List<PastLine> lines = new ArrayList<>();

    PastOrder(Papers papers, Wave.Wish wish) {
        id = papers.row();
        shop = wish.shop();
        placedAt = wish.at();
        number = papers.number("SO", placedAt);
        wantedBy = placedAt.atZone(Zones.CGO).toLocalDate().plusDays(WANTED_WITHIN);
        wish.cases().forEach((article, cases) -> lines.add(new PastLine(papers.row(), this, article, cases)));
    }

    /** Nothing of it could be had. */
    boolean isEmptyHanded() {
        return lines.stream().allMatch(line -> line.allocated == 0);
    }
}
