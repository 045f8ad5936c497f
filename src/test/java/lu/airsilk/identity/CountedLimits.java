package lu.airsilk.identity;

import java.util.ArrayList;
import java.util.List;

/** Refuses nothing and remembers what was counted. */
public class CountedLimits extends Limits {

    public final List<Limit> counted = new ArrayList<>();

    @Override
    public void count(Limit limit) {
        counted.add(limit);
    }
}
