package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;

/** What was charged, to be read by those who know costs. */
@ApplicationScoped
public class ChargeBook {

    @Inject
    Charges charges;

    /** Of all things of a kind, of one thing, or all that there are. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public Page<ChargeRow> rows(Optional<ChargedThing.Kind> kind, Optional<String> id, Paging paging) {
        return charges.page(new Charges.Search(kind, id), paging);
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public ChargeRow row(String number) {
        return charges.get(number).row(charges.isReversed(number));
    }
}
