package lu.airsilk.allocation.share;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms of stores that are short, and what each case takes of them. A room that holds all that its store asks for
 * decides nothing and is left out, so that a run does not grow stale because goods went where there is room enough.
 */
public record Rooms(List<CaseRoom> cases, List<TightRoom> tight) {

    /** All that is asked finds room. */
    public static final Rooms NONE = new Rooms(List.of(), List.of());

    public Rooms {
        cases = cases.stream().sorted(Comparator.comparing(CaseRoom::goods)).toList();
        tight = tight.stream().sorted(TightRoom.ORDER).toList();
    }

    Stream<String> print() {
        return Stream.concat(cases.stream().map(CaseRoom::print), tight.stream().map(TightRoom::print));
    }
}
