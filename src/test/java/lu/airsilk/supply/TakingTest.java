package lu.airsilk.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lu.airsilk.shared.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives units, and in which order. */
class TakingTest {

    @Test
    void the_first_gives_all_it_has_before_the_next_gives_anything() {
        SequencedMap<String, Units> have = have("first", 5, "second", 7, "third", 9);

        var taken = Taking.inOrder(have, Units.of(8));

        assertEquals(List.of(Map.entry("first", Units.of(5)), Map.entry("second", Units.of(3))), entries(taken));
    }

    @Test
    void all_give_all_when_more_is_wanted_than_they_have() {
        SequencedMap<String, Units> have = have("first", 5, "nothing", 0, "third", 9);

        var taken = Taking.inOrder(have, Units.of(100));

        assertEquals(List.of(Map.entry("first", Units.of(5)), Map.entry("third", Units.of(9))), entries(taken));
    }

    @Test
    void nobody_gives_when_nothing_is_wanted() {
        assertEquals(Map.of(), Taking.inOrder(have("first", 5, "second", 1, "third", 2), Units.ZERO));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void taking_unit_by_unit_from_the_first_who_still_has_one_gives_the_same(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        SequencedMap<Integer, Units> have = new LinkedHashMap<>();
        for (int one = random.nextInt(12); one >= 0; one--) {
            have.put(one, Units.of(random.nextInt(6)));
        }
        long wanted = random.nextInt(40);

        assertEquals(unitByUnit(have, wanted), entries(Taking.inOrder(have, Units.of(wanted))), "seed " + seed);
    }

    private static List<Map.Entry<Integer, Units>> unitByUnit(SequencedMap<Integer, Units> have, long wanted) {
        List<Map.Entry<Integer, Units>> taken = new ArrayList<>();
        long missing = wanted;
        for (var one : have.entrySet()) {
            long gives = 0;
            while (gives < one.getValue().value() && missing > 0) {
                gives++;
                missing--;
            }
            if (gives > 0) {
                taken.add(Map.entry(one.getKey(), Units.of(gives)));
            }
        }
        return taken;
    }

    private static SequencedMap<String, Units> have(String a, long ofA, String b, long ofB, String c, long ofC) {
        SequencedMap<String, Units> have = new LinkedHashMap<>();
        have.put(a, Units.of(ofA));
        have.put(b, Units.of(ofB));
        have.put(c, Units.of(ofC));
        return have;
    }

    private static <K> List<Map.Entry<K, Units>> entries(Map<K, Units> taken) {
        return taken.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), one.getValue()))
                .toList();
    }
}
