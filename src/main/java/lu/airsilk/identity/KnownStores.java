package lu.airsilk.identity;

import java.util.Set;
import lu.airsilk.shared.number.StoreCode;

/** A door: which stores there are, answered by the capability that keeps the places. */
public interface KnownStores {

    /** Those of the codes that no store has. */
    Set<StoreCode> unknown(Set<StoreCode> codes);

    /** Those of the owner of this name, as they are now; none when nobody is called so. */
    Set<StoreCode> of(String owner);
}
