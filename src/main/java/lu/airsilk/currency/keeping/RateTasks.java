package lu.airsilk.currency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** Rates that wait for a second person of finance, and the first one: without a rate nothing has a price. */
@ApplicationScoped
class RateTasks implements Tasks {

    private static final String PAGE = "/currency/exchange-rates.xhtml";

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.FINANCE,
                        6,
                        "APPROVE_RATES",
                        PAGE,
                        "select count(r) from ExchangeRate r where r.proposal.state = PROPOSED"),
                Task.first(Role.FINANCE, 9, "ENTER_RATES", PAGE, "ExchangeRate"));
    }
}
