package lu.airsilk.consignment.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.HouseReading.House;
import lu.airsilk.message.WaybillReading;

/** Writes FWB/16 and FHL/5. */
@ApplicationScoped
class CargoMessageWriter implements MessageWriter {

    @Override
    public String masterWaybill(WaybillReading waybill, String sender) {
        return new MasterWaybillText(waybill).write(sender);
    }

    @Override
    public String houseWaybill(HouseReading master, House house) {
        return new HouseWaybillText(master, house).write();
    }
}
