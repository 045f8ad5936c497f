package lu.airsilk.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.KnownStores;
import lu.airsilk.shared.number.StoreCode;

/** Answers which stores there are: all of them, whoever asks. */
@ApplicationScoped
class OpenStores implements KnownStores {

    @Inject
    Stores stores;

    @Override
    public Set<StoreCode> unknown(Set<StoreCode> codes) {
        return codes.stream().filter(code -> !stores.has(code)).collect(Collectors.toSet());
    }

    @Override
    public Set<StoreCode> of(String owner) {
        return stores.of(owner);
    }
}
