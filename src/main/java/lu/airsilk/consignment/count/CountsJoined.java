package lu.airsilk.consignment.count;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.consignment.receipt.LotCount;

/**
 * Two people have counted one receipt from the same beginning. A line that only one of them has changed is taken as that one
 * counted it; one that both have changed, and not alike, stays open.
 *
 * @param taken by line, from 1, what the other one has counted where nothing was changed here
 * @param clashing lines that both have changed
 */
record CountsJoined(SortedMap<Integer, List<LotCount>> taken, List<Integer> clashing) {

    /**
     * @param began what both saw first
     * @param theirs what is kept by now
     * @param mine what is typed here; all three have the same lines
     */
    static CountsJoined of(List<LotCount> began, List<LotCount> theirs, List<LotCount> mine) {
        Map<Integer, List<LotCount>> first = byLine(began);
        Map<Integer, List<LotCount>> other = byLine(theirs);
        SortedMap<Integer, List<LotCount>> taken = new TreeMap<>(other);
        taken.entrySet().removeIf(line -> line.getValue().equals(first.get(line.getKey())));
        List<Integer> clashing = byLine(mine).entrySet().stream()
                .filter(line -> taken.containsKey(line.getKey()))
                .filter(line -> !line.getValue().equals(first.get(line.getKey())))
                .filter(line -> !line.getValue().equals(other.get(line.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        taken.keySet().removeAll(clashing);
        return new CountsJoined(taken, clashing);
    }

    private static SortedMap<Integer, List<LotCount>> byLine(List<LotCount> counts) {
        return counts.stream().collect(Collectors.groupingBy(LotCount::position, TreeMap::new, Collectors.toList()));
    }
}
