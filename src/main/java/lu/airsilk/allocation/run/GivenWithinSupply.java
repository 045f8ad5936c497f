package lu.airsilk.allocation.run;

import jakarta.enterprise.context.ApplicationScoped;
import lu.airsilk.stock.AuditedRule;

/** No attempt of a run gave more of a supply than it saw there. */
@ApplicationScoped
class GivenWithinSupply implements AuditedRule {

    @Override
    public String id() {
        return "I5";
    }

    @Override
    public String sql() {
        return """
            select 'run ' || r.number || ', supply ' || s.reference || ': offered ' || s.offered || ', given '
                || sum(g.cases)
            from allocation_supply s join allocation_run r on r.id = s.run_id
                join allocation_share g on g.run_id = s.run_id and g.attempt = s.attempt and g.supply_id = s.supply_id
            group by r.number, s.attempt, s.reference, s.offered
            having sum(g.cases) > s.offered""";
    }
}
