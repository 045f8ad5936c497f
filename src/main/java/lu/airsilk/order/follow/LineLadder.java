package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import lu.airsilk.stock.AuditedRule;

/**
 * No order line has more received than shipped, shipped than allocated, allocated than accepted, accepted than asked
 * for, and none of its figures is below zero; what is accepted is allocated, cancelled or still open.
 */
@ApplicationScoped
class LineLadder implements AuditedRule {

    @Override
    public String id() {
        return "I4";
    }

    @Override
    public String sql() {
        return """
            select 'order line ' || o.number || '/' || l.position || ': requested ' || l.requested || ', accepted '
                || l.accepted || ', allocated ' || l.allocated || ', cancelled ' || l.cancelled || ', shipped '
                || l.shipped || ', received units ' || l.received_units || ', settled units ' || l.settled_units
            from order_line l join store_order o on o.id = l.order_id
            where l.received_units < 0 or l.settled_units < 0 or l.shipped < 0 or l.cancelled < 0
                or l.received_units + l.settled_units > l.shipped * l.units_per_case or l.shipped > l.allocated
                or l.allocated + l.cancelled > l.accepted or l.accepted + l.exchanged > l.requested""";
    }
}
