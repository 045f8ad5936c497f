package lu.airsilk.costing.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;

/** Openings by their numbers. */
@ApplicationScoped
class OpeningFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(Find.document(
                FoundKind.OPENING, "OP", "select o.number, o.location from StockOpening o where o.number in :id"));
    }
}
