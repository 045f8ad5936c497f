package lu.airsilk.consignment.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.message.HouseReading;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The house air waybills. */
@Repository
class Houses {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    List<HouseWaybill> of(AirWaybillNumber awb) {
        return database.createQuery(
                        "select h from HouseWaybill h where h.awb = :awb order by h.number", HouseWaybill.class)
                .setParameter("awb", awb)
                .getResultList();
    }

    HouseSum sum(AirWaybillNumber awb) {
        return HouseSum.of(of(awb).stream().map(HouseWaybill::row).toList());
    }

    /** Takes over what a message says of the houses of a master; gives how many of them were not known so before. */
    int keep(HouseReading reading) {
        int news = 0;
        Map<String, HouseWaybill> known =
                of(reading.master()).stream().collect(Collectors.toMap(HouseWaybill::number, Function.identity()));
        for (HouseReading.House house : reading.houses()) {
            HouseWaybill before = known.get(house.number());
            if (before == null) {
                HouseWaybill born = new HouseWaybill(reading.master(), house);
                database.persist(born);
                known.put(house.number(), born);
                news++;
            } else if (before.say(house)) {
                news++;
            }
        }
        return news;
    }
}
