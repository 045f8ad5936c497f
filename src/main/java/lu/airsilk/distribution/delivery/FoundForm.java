package lu.airsilk.distribution.delivery;

import lu.airsilk.stock.CountedForm;
import org.jspecify.annotations.Nullable;

/** A delivery line as it is counted in the store. */
public class FoundForm extends CountedForm {

    private final DeliverySheet.Line sheet;
    private final boolean sharing;

    /**
     * @param typed its name as it is typed without Chinese keys
     * @param sharing whether the same lot comes on another line too, for another order
     * @param said whether the store has said already what came of it
     */
    FoundForm(DeliverySheet.Line sheet, String name, String codes, String typed, boolean sharing, boolean said) {
        super(
                new Came(
                        sheet.line(),
                        sheet.line().substring(sheet.line().indexOf('/') + 1),
                        sheet.sku(),
                        sheet.lot(),
                        sheet.expiry(),
                        sheet.units(),
                        sheet.received(),
                        sheet.damaged()),
                new Goods(name, codes, typed, sheet.unitsPerCase()),
                said);
        this.sheet = sheet;
        this.sharing = sharing;
    }

    public DeliverySheet.Line getSheet() {
        return sheet;
    }

    /** Why it may not leave; missing when it may. */
    public @Nullable LineHold getHold() {
        return sheet.hold().orElse(null);
    }

    /** Its order where by its lot alone it could be another line. */
    @Override
    public String getOrder() {
        return sharing ? sheet.orderLine().order().toString() : "";
    }
}
