package lu.airsilk.consignment.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.message.HouseReading;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.hibernate.envers.Audited;

/**
 * A forwarder's house air waybill under a master. Born and kept up to date by FHL and XFZB messages, whether the master
 * is booked here yet or not; its number is the forwarder's own.
 */
@Entity
@Table(name = "house_waybill")
@Audited
class HouseWaybill extends VersionedEntity {

    private static final int LONGEST_GOODS = 400;

    private AirWaybillNumber awb;

    private String number;

    private int pieces;

    @Column(name = "gross_grams")
    private Grams gross;

    private String goods;

    @SuppressWarnings("NullAway.Init")
    protected HouseWaybill() {}

    HouseWaybill(AirWaybillNumber awb, HouseReading.House house) {
        this.awb = awb;
        number = house.number();
        takeOver(house);
    }

    /** Takes over what the latest message says; gives whether that is something else than before. */
    boolean say(HouseReading.House house) {
        HouseRow before = row();
        takeOver(house);
        return !row().equals(before);
    }

    private void takeOver(HouseReading.House house) {
        pieces = house.pieces();
        gross = house.kg().map(Grams::ofKilograms).orElse(Grams.ZERO);
        String said = String.join(", ", house.goods());
        goods = said.length() > LONGEST_GOODS ? said.substring(0, LONGEST_GOODS) : said;
    }

    AirWaybillNumber awb() {
        return awb;
    }

    String number() {
        return number;
    }

    HouseRow row() {
        return new HouseRow(number, pieces, gross, goods);
    }
}
