package lu.airsilk.sample.desk;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import lu.airsilk.identity.Actor;
import lu.airsilk.shared.Refused;

/** What people have to do and when; doing it may put more on the agenda. What lies ahead of now is never done. */
final class Agenda {

    private static final System.Logger LOG = System.getLogger(Agenda.class.getName());

    private final Instant now;
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparingInt(Step::order));
    private int count;
    private int refused;

    /** @param order among steps of the same moment: the one that was put down first */
    private record Step(Instant at, int order, Actor who, Runnable what) {}

    Agenda(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    /** That moment, or so long before now when it is later. */
    Instant earlier(Instant moment, Duration beforeNow) {
        Instant lately = now.minus(beforeNow);
        return moment.isBefore(lately) ? moment : lately;
    }

    void at(Instant moment, Actor who, Runnable what) {
        if (!moment.isAfter(now)) {
            steps.add(new Step(moment, count++, who, what));
        }
    }

    /** Does everything, by the clock; gives how many steps there were. */
    int run(Teller teller) {
        for (Step step = steps.poll(); step != null; step = steps.poll()) {
            take(step, teller);
        }
        return count;
    }

    /** A step that the portal refuses is told to the operator, and the story goes on without it. */
    private void take(Step step, Teller teller) {
        try {
            teller.tell(step.at(), step.who(), step.what());
        } catch (Refused refusal) {
            refused++;
            LOG.log(
                    WARNING,
                    "Sample company: refused to {0} of {1}: {2}",
                    step.who().user(),
                    step.at(),
                    refusal.getMessage());
        }
    }

    /** How many steps the portal refused. */
    int refused() {
        return refused;
    }
}
