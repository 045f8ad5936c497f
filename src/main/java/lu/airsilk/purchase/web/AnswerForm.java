package lu.airsilk.purchase.web;

import java.util.Optional;
import lu.airsilk.purchase.ConfirmedLine;
import lu.airsilk.purchase.PurchaseSheet;
import lu.airsilk.shared.Cases;

/** A line of a purchase order with the supplier's answer being put in. */
public class AnswerForm {

    private final PurchaseSheet.Line sheet;
    private final String name;
    private long confirmed;

    AnswerForm(PurchaseSheet.Line sheet, String name) {
        this.sheet = sheet;
        this.name = name;
        confirmed = sheet.cases().value();
    }

    ConfirmedLine answer() {
        return new ConfirmedLine(sheet.ref(), Cases.of(confirmed), Optional.empty());
    }

    public PurchaseSheet.Line getSheet() {
        return sheet;
    }

    public String getName() {
        return name;
    }

    public long getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(long confirmed) {
        this.confirmed = confirmed;
    }
}
