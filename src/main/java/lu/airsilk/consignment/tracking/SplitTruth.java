package lu.airsilk.consignment.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import lu.airsilk.consignment.piece.LoadedPiece;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.shared.Cases;

/**
 * Which goods are in which part of a split consignment. Carriers say how many pieces fly with a flight, not which; so a
 * piece is in a part when it was loaded there, or when only one part has room for those of which nobody has said. What
 * cannot be known so is called unknown, never guessed.
 */
record SplitTruth(Progress progress, List<LoadedPiece> pieces) {

    public SplitTruth {
        pieces = List.copyOf(pieces);
    }

    /** Where the cases of these lines are, in their order. */
    public List<Whereabouts> of(SortedMap<Integer, Cases> lines) {
        Map<PartState, List<LoadedPiece>> loaded = loaded();
        return lines.entrySet().stream()
                .map(line -> of(line.getKey(), line.getValue(), loaded))
                .toList();
    }

    private Whereabouts of(int line, Cases all, Map<PartState, List<LoadedPiece>> loaded) {
        Map<PartState, Cases> known = new LinkedHashMap<>();
        if (progress.parts().size() == 1) {
            known.put(progress.parts().getFirst(), all);
            return new Whereabouts(line, known, Cases.ZERO);
        }
        Cases left = all;
        for (Map.Entry<PartState, List<LoadedPiece>> part : loaded.entrySet()) {
            Cases here = part.getValue().stream()
                    .map(piece -> piece.contents().of(line))
                    .reduce(Cases.ZERO, Cases::plus)
                    .min(left);
            if (!here.isZero()) {
                known.put(part.getKey(), here);
                left = left.minus(here);
            }
        }
        return new Whereabouts(line, known, left);
    }

    private Map<PartState, List<LoadedPiece>> loaded() {
        Map<PartState, List<LoadedPiece>> loaded = new LinkedHashMap<>();
        progress.parts().forEach(part -> loaded.put(part, new ArrayList<>(loadedOn(part))));
        List<LoadedPiece> open =
                pieces.stream().filter(piece -> piece.flight().isEmpty()).toList();
        List<PartState> withRoom =
                progress.parts().stream().filter(part -> room(part, loaded) > 0).toList();
        if (withRoom.size() == 1 && room(withRoom.getFirst(), loaded) == open.size()) {
            Objects.requireNonNull(loaded.get(withRoom.getFirst())).addAll(open);
        }
        return loaded;
    }

    private List<LoadedPiece> loadedOn(PartState part) {
        return pieces.stream()
                .filter(piece -> piece.flight().isPresent() && piece.flight().equals(part.flight()))
                .toList();
    }

    private static int room(PartState part, Map<PartState, List<LoadedPiece>> loaded) {
        return part.pieces() - Objects.requireNonNull(loaded.get(part)).size();
    }
}
