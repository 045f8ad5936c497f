package lu.airsilk.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.shared.number.StoreCode;

/** Keeps two commands of one store apart where each would begin what there must be one of. */
@ApplicationScoped
public class StoreLock {

    @Inject
    Stores stores;

    /** Whoever else holds the store waits until this command ends; refused when there is no such store. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(StoreCode code) {
        stores.lock(code);
    }
}
