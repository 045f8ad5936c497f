package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Refused;

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

    /** The bill behind a charge; unknown while nobody has kept it. */
    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public DocumentFile file(String number) {
        return charges.file(number).orElseThrow(() -> Refused.unknown("charge.noFile", number));
    }

    @Allowed({Role.FINANCE, Role.BUYER, Role.IMPORT, Role.AUDIT})
    public ChargeRow row(String number) {
        return charges.row(number);
    }
}
