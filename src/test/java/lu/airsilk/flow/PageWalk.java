package lu.airsilk.flow;

import java.nio.file.Path;
import java.util.List;
import lu.airsilk.browser.CarrierWords;
import lu.airsilk.browser.CarrierWords.Flight;
import lu.airsilk.browser.People;

/** One supplier's product from its sheet to the shelf of a store, by pages alone, read in Chinese. */
final class PageWalk {

    private final People people;
    private final String word;
    private final CarrierWords carrier;

    /**
     * A walk that has not begun.
     *
     * @param people who read Chinese
     * @param word finds the product among those of the sheet; another one for each walk
     * @param awb the air waybill; another one for each walk
     */
    PageWalk(People people, String word, String awb) {
        this.people = people;
        this.word = word;
        carrier = new CarrierWords(awb, "T6K60.0");
    }

    void walk(Path sheet) {
        Goods goods = new SheetToCatalogue(people).walk(sheet, word);

        OrdersToAir air = new OrdersToAir(people, goods, carrier);
        String kaifeng = air.order("store.kaifeng");
        String luoyang = air.order("store.luoyang");
        String bought = air.buy();
        List<Flight> flights = air.fly(bought);

        AirToStore shared = new AirToStore(people, goods, carrier.awb());
        shared.share();
        shared.assertToldOfThree("store.kaifeng", kaifeng);
        shared.assertToldOfThree("store.luoyang", luoyang);
        air.land(flights);
        shared.count();
        shared.assertSharedAgain("store.kaifeng", kaifeng);
        shared.assertSharedAgain("store.luoyang", luoyang);
        shared.deliver(kaifeng);

        TraceOnPages trace = new TraceOnPages(people, goods, carrier.awb());
        trace.assertBothWays(kaifeng, bought);
        trace.assertFound(kaifeng, bought);
        trace.assertAuditHolds();
        people.assertNoComplaints();
    }
}
