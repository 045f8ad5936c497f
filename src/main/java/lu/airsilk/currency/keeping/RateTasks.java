package lu.airsilk.currency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Rates that wait for a second person of finance. */
@ApplicationScoped
class RateTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(new Task(
                Role.FINANCE,
                6,
                "APPROVE_RATES",
                "/currency/exchange-rates.xhtml",
                "select count(r) from ExchangeRate r where r.proposal.state = PROPOSED"));
    }
}
