package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import lu.airsilk.stock.AuditedRule;

/** Each order line has as many cases allocated as are reserved for it or were sent to it. */
@ApplicationScoped
class ReservedAsAllocated implements AuditedRule {

    @Override
    public String id() {
        return "I5";
    }

    @Override
    public String sql() {
        return """
            select 'order line ' || o.number || '/' || l.position || ': allocated units '
                || l.allocated * l.units_per_case || ', reserved ' || coalesce(sum(c.units), 0)
            from order_line l join store_order o on o.id = l.order_id
                left join claim c on c.order_line = o.number || '/' || l.position
            group by o.number, l.position, l.allocated, l.units_per_case
            having l.allocated * l.units_per_case <> coalesce(sum(c.units), 0)""";
    }
}
