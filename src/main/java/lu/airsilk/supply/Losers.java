package lu.airsilk.supply;

import static lu.airsilk.supply.ReservationState.PICKED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Units;

/** Who loses when units are lost: for the command that takes them away and for whoever asks what it would cost. */
final class Losers {

    /** The last reservation first, and those in a delivery after all others. */
    private static final Comparator<ReservationRow> FIRST_TO_LOSE = Comparator.comparing(
                    (ReservationRow row) -> row.state() == PICKED)
            .thenComparing(ReservationRow::id, Comparator.reverseOrder());

    private Losers() {}

    /** These reservations in the order in which they lose. */
    static Stream<ReservationRow> inOrder(Collection<ReservationRow> live) {
        return List.copyOf(live).stream().sorted(FIRST_TO_LOSE);
    }

    /** What of an order line's reservations is no whole case, and who of them gives it: first what is loose by itself. */
    static SequencedMap<ReservationRow, Units> loose(List<ReservationRow> ofLine) {
        PackSize pack = ofLine.getFirst().pack();
        SequencedMap<ReservationRow, Units> have = new LinkedHashMap<>();
        ofLine.stream()
                .sorted(Comparator.comparing((ReservationRow row) ->
                                pack.looseUnitsIn(row.units()).isZero())
                        .thenComparing(FIRST_TO_LOSE))
                .forEach(row -> have.put(row, row.units()));
        return Taking.inOrder(have, pack.looseUnitsIn(Taking.sum(have.values())));
    }

    /** Those that must be given up whole until so many units are free; none when enough are. */
    static List<ReservationRow> whole(Units free, Units wanted, Collection<ReservationRow> live) {
        List<ReservationRow> given = new ArrayList<>();
        Units left = free;
        for (ReservationRow row : inOrder(live).toList()) {
            if (!wanted.isMoreThan(left)) {
                break;
            }
            given.add(row);
            left = left.plus(row.units());
        }
        return given;
    }
}
