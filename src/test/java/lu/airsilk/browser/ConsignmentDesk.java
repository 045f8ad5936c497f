package lu.airsilk.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.browser.CarrierWords.Flight;
import lu.airsilk.testbed.Screen;

/** Goods under an air waybill: booked, told about by the carrier, brought through customs. */
public final class ConsignmentDesk {

    private final Screen reader;

    public ConsignmentDesk(Screen reader) {
        this.reader = reader;
    }

    /** Books one product of a purchase order on the next two flights that still take goods; it is before us then. */
    public List<Flight> book(String awb, String order, String sku, Lot lot) {
        reader.open("consignment/consignment-edit.xhtml?order=" + order);
        onlyTheLineOf(sku);
        Locator line = reader.row("lines", sku);
        line.locator("input[id$=':lot']").fill(lot.number());
        line.locator("input[id$=':expiry']").fill(lot.expiry().toString());
        reader.fill("awb", awb);
        Flight first = choose(flights().first());
        // of another number: a carrier's word on a number and a day shall mean one of them alone
        Flight second = choose(flights()
                .filter(new Locator.FilterOptions().setHasNotText(first.number()))
                .first());
        reader.press("book");
        return List.of(first, second);
    }

    private Locator flights() {
        return reader.visit().page().locator(".choices > li");
    }

    private Flight choose(Locator flight) {
        reader.press(flight.locator(".ui-chkbox-box"));
        return Flight.shown(flight.locator(".ui-chkbox-label").innerText());
    }

    private void onlyTheLineOf(String sku) {
        Locator others = reader.visit()
                .page()
                .locator("[id$=':lines'] tbody > tr")
                .filter(new Locator.FilterOptions().setHasNotText(sku));
        while (others.count() > 0) {
            reader.press(others.first().locator("button").last());
        }
    }

    public ConsignmentDesk open(String awb) {
        reader.open("consignment/consignment-view.xhtml?awb=" + awb);
        return this;
    }

    /** Opens it at one of its tabs. */
    public ConsignmentDesk open(String awb, String tab) {
        reader.open("consignment/consignment-view.xhtml?tab=" + tab + "&awb=" + awb);
        return this;
    }

    /** What waits for somebody, as the page says it first. */
    public String toMend() {
        return reader.text("ul.missing");
    }

    /** How many words on the landing of the first part the page keeps. */
    public int wordsOnLanding() {
        return reader.row("parts", "").locator("td:last-child small.line").count();
    }

    public String state() {
        return reader.state();
    }

    /** The parts, each with its flight. */
    public List<Screen.Line> parts() {
        return reader.lines("parts");
    }

    /** The goods line of a product. */
    public Screen.Line line(String sku) {
        return reader.line("lines", sku);
    }

    /** Hands the entry in at customs. */
    public ConsignmentDesk declare(String awb, String entryNumber) {
        reader.open("consignment/consignment-view.xhtml?tab=customs&awb=" + awb)
                .fill("entryNumber", entryNumber)
                .press("hand");
        return this;
    }

    /** Notes that customs have let the goods go, now. */
    public ConsignmentDesk release() {
        reader.press("note");
        return this;
    }

    /** The supplier's lot and how long it keeps. */
    public record Lot(String number, LocalDate expiry) {}
}
