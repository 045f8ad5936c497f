package lu.airsilk.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.product.Facets;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of some fields among the hits; its cost follows the number of hits, not that of products. */
final class FacetCounter implements Collector {

    private static final int MOST_VALUES = 50;

    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private long hits;

    /** Gives the counts of these fields among all hits. */
    static CollectorManager<FacetCounter, FacetCounter> counting(List<String> fields) {
        return new CollectorManager<>() {
            @Override
            public FacetCounter newCollector() {
                return new FacetCounter(fields);
            }

            @Override
            public FacetCounter reduce(Collection<FacetCounter> counters) {
                FacetCounter sum = newCollector();
                counters.forEach(sum::add);
                return sum;
            }
        };
    }

    private FacetCounter(List<String> fields) {
        fields.forEach(field -> counts.put(field, new HashMap<>()));
    }

    private void add(FacetCounter other) {
        hits += other.hits;
        other.counts.forEach((field, values) -> values.forEach(
                (value, count) -> counts.getOrDefault(field, new HashMap<>()).merge(value, count, Long::sum)));
    }

    /** How many products were counted. */
    long hits() {
        return hits;
    }

    /** The values of a field, most first, at most {@value #MOST_VALUES}. */
    List<Facets.Count> of(String field) {
        return counts.getOrDefault(field, Map.of()).entrySet().stream()
                .map(value -> new Facets.Count(value.getKey(), value.getValue()))
                .sorted(Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(Facets.Count::value))
                .limit(MOST_VALUES)
                .toList();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        List<FieldCounter> fields = new ArrayList<>();
        for (Map.Entry<String, Map<String, Long>> field : counts.entrySet()) {
            fields.add(new FieldCounter(DocValues.getSorted(segment.reader(), field.getKey()), field.getValue()));
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // counted is what is there, however good it is
            }

            @Override
            public void collect(int document) throws IOException {
                hits++;
                for (FieldCounter field : fields) {
                    field.count(document);
                }
            }

            @Override
            public void finish() throws IOException {
                for (FieldCounter field : fields) {
                    field.addUp();
                }
            }
        };
    }

    /** One field in one segment of the index, where each value has a number. */
    private static final class FieldCounter {

        private final SortedDocValues values;
        private final Map<String, Long> sums;
        private final int[] byNumber;
        private int[] met = new int[64];
        private int different;

        FieldCounter(SortedDocValues values, Map<String, Long> sums) {
            this.values = values;
            this.sums = sums;
            this.byNumber = new int[values.getValueCount()];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document) && byNumber[values.ordValue()]++ == 0) {
                if (different == met.length) {
                    met = Arrays.copyOf(met, 2 * different);
                }
                met[different++] = values.ordValue();
            }
        }

        void addUp() throws IOException {
            for (int at = 0; at < different; at++) {
                sums.merge(values.lookupOrd(met[at]).utf8ToString(), (long) byNumber[met[at]], Long::sum);
            }
        }
    }
}
