package lu.airsilk.customs.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;

/** Customs entries by our number and by the customs'. */
@ApplicationScoped
class CustomsFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(
                Find.document(
                        FoundKind.CUSTOMS_ENTRY,
                        "CE",
                        "select e.number, e.entryNumber from CustomsEntry e where e.number in :id"),
                new Find(
                        FoundKind.CUSTOMS_ENTRY,
                        number -> Optional.of(number.code()),
                        "select e.number, e.entryNumber from CustomsEntry e where e.entryNumber = :id"));
    }
}
