package lu.airsilk.allocation.run;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.allocation.plan.ResultRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What a run gives to an order line, as programs read it. */
public record ResultJson(
        String orderLine,
        StoreCode store,
        Sku sku,
        LocalDate wantedBy,
        Cases asked,
        Cases given,
        boolean locked,
        List<ResultRow.Part> supply) {

    static ResultJson of(ResultRow row) {
        return new ResultJson(
                row.line().toString(),
                row.store(),
                row.sku(),
                row.wantedBy(),
                row.asked(),
                row.given(),
                row.locked(),
                row.supply());
    }
}
