package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The house air waybills, to be read. */
@ApplicationScoped
public class HouseBook {

    @Inject
    Houses houses;

    /** What those under a master say together. */
    @Allowed({Role.IMPORT, Role.HUB, Role.FINANCE, Role.AUDIT})
    public HouseSum sum(AirWaybillNumber master) {
        return houses.sum(master);
    }

    /** Those under a master, by number. */
    @Allowed({Role.IMPORT, Role.HUB, Role.FINANCE, Role.AUDIT})
    public List<HouseRow> of(AirWaybillNumber master) {
        return houses.of(master).stream().map(HouseWaybill::row).toList();
    }
}
