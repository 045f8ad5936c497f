package lu.airsilk.platform;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values that a query looks for, each a parameter of its own: Hibernate keeps the translation of a query whose
 * parameters are single values, while one with a list it translates anew at each call, which took a tenth of the work on
 * an order. Lists of almost the same length are the same query, the last value being named more than once. Long lists
 * are one parameter, since reading their rows takes far longer than a translation.
 */
public final class Among {

    private static final int LONGEST = 256;

    private final String name;
    private final List<?> values;
    private final int places;

    private Among(String name, List<?> values) {
        this.name = name;
        this.values = values;
        places = values.size() == 1 ? 1 : Integer.highestOneBit(values.size() - 1) * 2;
    }

    /**
     * These values, under a name.
     *
     * @param name how the parameters begin; no other parameter of the query may
     * @param values at least one, because {@code in ()} is not SQL
     */
    public static Among of(String name, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values for " + name);
        }
        return new Among(name, List.copyOf(values));
    }

    /** The JPQL condition that the expression is one of them; {@link #bind} fills its parameters. */
    public String in(String expression) {
        return " " + expression + (places == 1 ? " = :" + name + "0 " : " in " + parameters() + " ");
    }

    private String parameters() {
        return places > LONGEST
                ? ":" + name
                : IntStream.range(0, places)
                        .mapToObj(place -> ":" + name + place)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Fills the parameters of {@link #in}. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (places > LONGEST) {
            return query.setParameter(name, values);
        }
        for (int place = 0; place < places; place++) {
            query.setParameter(name + place, values.get(Math.min(place, values.size() - 1)));
        }
        return query;
    }
}
