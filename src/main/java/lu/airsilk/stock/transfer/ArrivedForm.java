package lu.airsilk.stock.transfer;

import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.CountedForm;
import lu.airsilk.stock.shelf.TransferSheet;

/** A line of a transfer, as the store that it was sent to counts it. */
public class ArrivedForm extends CountedForm {

    private final TransferSheet.Line sheet;

    /** @param said whether the store has said already what came of it */
    ArrivedForm(TransferSheet.Line sheet, Goods goods, boolean said) {
        super(
                new Came(
                        Integer.toString(sheet.position()),
                        Integer.toString(sheet.position()),
                        sheet.sku(),
                        sheet.lot(),
                        sheet.expiry(),
                        sheet.units(),
                        sheet.sound(),
                        sheet.damaged()),
                goods,
                said);
        this.sheet = sheet;
    }

    public TransferSheet.Line getSheet() {
        return sheet;
    }

    public Sku getSku() {
        return sheet.sku();
    }
}
