package lu.airsilk.order.forecast.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One article of {@link Sold#grocer}. */
final class Grocery {

    private static final double[] WEEKDAYS = {0.9, 0.85, 0.9, 1, 1.2, 1.5, 0.65};
    private static final int DIP = 10;
    private static final double SCATTER = 4;

    private final String name;
    private final SplittableRandom random;
    private final double level;
    private final double pull;
    private final double everyDays;
    private final double summer;
    private double wander;
    private double times = 1;
    private int until;
    private int next;
    private int goneUntil;

    private Grocery(String name, SplittableRandom random) {
        this.name = name;
        this.random = random;
        this.level = random.nextInt(10) == 0 ? random.nextDouble(0.02, 0.08) : Math.exp(random.nextGaussian(1.5, 1.1));
        this.pull = Math.exp(random.nextGaussian(0.9, 0.45));
        this.everyDays = random.nextInt(6) == 0 ? 1e9 : random.nextDouble(20, 60);
        this.summer = random.nextDouble(-0.15, 0.15);
        this.next = (int) (everyDays * random.nextDouble());
    }

    static Grocery of(String name, SplittableRandom random) {
        return new Grocery(name, random);
    }

    List<Sold> days(int days) {
        List<Sold> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            rows.add(day(day));
        }
        return rows;
    }

    private Sold day(int day) {
        if (day % Week.DAYS == 0) {
            wander = 0.97 * wander + 0.07 * random.nextGaussian();
        }
        if (day >= next) {
            until = day + random.nextInt(7, 15);
            next = until + (int) (everyDays * random.nextDouble(0.5, 1.5));
            times = pull * Math.exp(0.35 * random.nextGaussian());
        }
        if (random.nextInt(700) == 0) {
            goneUntil = day + random.nextInt(3, 24);
        }
        boolean promoted = day < until;
        double after = day < until + DIP ? 0.9 : 1;
        double year = 1 + summer * Math.sin(day * 2 * Math.PI / 365);
        double mean = level * WEEKDAYS[day % Week.DAYS] * Math.exp(wander) * year * (promoted ? times : after);
        boolean gone = day < goneUntil;
        return new Sold(name, Sold.START + day, gone ? 0 : count(mean), gone, promoted);
    }

    /** A count whose mean is itself scattered: four exponential parts of it. */
    private double count(double mean) {
        double scattered = 0;
        for (int part = 0; part < SCATTER; part++) {
            scattered -= Math.log(1 - random.nextDouble()) * mean / SCATTER;
        }
        double count = -1;
        for (double time = 0; time <= scattered; count++) {
            time -= Math.log(1 - random.nextDouble());
        }
        return count;
    }
}
