package lu.airsilk.allocation.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;

/** Runs by their numbers, called after their policy. */
@ApplicationScoped
class AllocationFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(Find.document(
                FoundKind.RUN,
                "RUN",
                "select r.number, p.nameZh, p.nameEn, p.nameFr, p.nameDe from AllocationRun r"
                        + " join AllocationPolicy p on p.code = r.policy where r.number in :id"));
    }
}
