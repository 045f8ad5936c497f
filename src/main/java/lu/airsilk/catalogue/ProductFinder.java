package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds products while somebody types. */
@ApplicationScoped
public class ProductFinder {

    /** What the current actor may order and what fits the typed text best, at most so many. */
    public List<ProductFacts> suggest(String typed, int most) {
        throw new UnsupportedOperationException(typed + most);
    }
}
