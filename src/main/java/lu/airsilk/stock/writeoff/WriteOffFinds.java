package lu.airsilk.stock.writeoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;

/** Write-offs of the hub by their numbers. */
@ApplicationScoped
class WriteOffFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(Find.document(
                FoundKind.WRITE_OFF,
                "WO",
                "select w.number, l.sku from HubWriteOff w join Lot l on l.number = w.lot where w.number in :id"));
    }
}
