package lu.airsilk.platform;

import java.util.Optional;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/** What the goods behind a number are called, so that a sentence to people says both. */
public interface GoodsNames {

    /** The names; empty when nothing has this number. */
    Optional<Names> names(Sku sku);
}
