package lu.airsilk.order.forecast.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SortedWindowTest {

    @Test
    void nine_of_ten_is_the_largest_of_nine_and_the_eighteenth_of_nineteen() {
        SortedWindow window = new SortedWindow(19);
        for (int figure = 1; figure <= 9; figure++) {
            window.add(figure);
        }
        assertEquals(9, window.atMost(0.9));
        for (int figure = 10; figure <= 19; figure++) {
            window.add(figure);
        }
        assertEquals(18, window.atMost(0.9));
        assertEquals(10, window.median());
    }

    @Test
    void it_agrees_with_sorting_the_latest_anew() {
        SplittableRandom random = new SplittableRandom(1);
        SortedWindow window = new SortedWindow(7);
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double figure = random.nextInt(12);
            all.add(figure);
            window.add(figure);
            List<Double> latest = all.subList(Math.max(0, all.size() - 7), all.size()).stream()
                    .sorted()
                    .toList();
            int rank = Math.min(latest.size(), (int) Math.ceil((latest.size() + 1) * 0.7));
            assertEquals(latest.get(rank - 1), window.atMost(0.7));
            assertEquals((latest.get((latest.size() - 1) / 2) + latest.get(latest.size() / 2)) / 2, window.median());
        }
    }
}
