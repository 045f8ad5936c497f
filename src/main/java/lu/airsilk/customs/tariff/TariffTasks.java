package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Proposals of import that wait for finance. */
@ApplicationScoped
class TariffTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.FINANCE,
                10,
                "APPROVE_TARIFFS",
                "/customs/tariffs.xhtml",
                "select count(s) from TariffSheet s where s.proposal.state = PROPOSED"));
    }
}
