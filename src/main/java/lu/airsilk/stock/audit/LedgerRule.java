package lu.airsilk.stock.audit;

import lu.airsilk.stock.AuditedRule;

/** What always holds of the stock's own tables; the numbers are those of the reliability notes. */
public enum LedgerRule implements AuditedRule {
    /** Every movement has two legs of its lot that sum to zero. */
    I1_TWO_SIDES("""
            select 'movement ' || m.id || ' (' || m.document || '): legs ' || count(l.id) || ', sum '
                || coalesce(sum(l.units), 0)
            from stock_movement m left join stock_leg l on l.movement_id = m.id
            group by m.id, m.document, m.lot, m.units
            having count(l.id) <> 2 or sum(l.units) <> 0 or max(l.units) <> m.units
                or min(l.lot) <> m.lot or max(l.lot) <> m.lot"""),

    /** Nothing is below zero but what the suppliers, the openings and the corrections owe. */
    I2_NOT_BELOW_ZERO("""
            select 'lot ' || lot || ' at ' || place || ': ' || units
            from stock_balance where units < 0 and place not in ('SUPPLIER', 'OPENING', 'ADJUSTMENT')"""),

    /** No supply promises more than it has and may give. */
    I2_NOT_OVERDRAWN("""
            select 'supply ' || kind || ' ' || reference || ': quantity ' || quantity || ', held ' || held
                || ', reserved ' || claimed
            from supply where held < 0 or claimed < 0 or claimed > quantity - held"""),

    /** Each balance is the sum of its legs. */
    I3_BALANCES("""
            select 'lot ' || lot || ' at ' || place || ': balance ' || sum(balance) || ', movements ' || sum(moved)
            from (
                select lot, place, units as balance, 0 as moved from stock_balance
                union all select lot, place, 0, units from stock_leg) sides
            group by lot, place having sum(balance) <> sum(moved)"""),

    /** Each supply's reserved units are the sum of its live reservations. */
    I5_RESERVATIONS("""
            select 'supply ' || s.kind || ' ' || s.reference || ': reserved ' || s.claimed || ', reservations '
                || coalesce(sum(c.units), 0)
            from supply s left join claim c on c.supply_id = s.id and c.state in ('LIVE', 'PICKED')
            group by s.id, s.kind, s.reference, s.claimed having s.claimed <> coalesce(sum(c.units), 0)"""),

    /** No movement was made under a command's key that the command log does not know. */
    I6_KEYS("""
            select 'movement ' || m.id || ' (' || m.document || '): key ' || m.command_key || ' of ' || m.recorded_by
            from stock_movement m
            where m.command_key is not null and not exists (
                select 1 from command_log c where c.actor = m.recorded_by and c.command_key = m.command_key)"""),

    /** Each supply is the sum of its recorded changes. */
    I7_SUPPLY_HISTORY("""
            select 'supply ' || s.kind || ' ' || s.reference || ': quantity ' || s.quantity || ', held ' || s.held
                || ', changes ' || coalesce(sum(c.quantity_change), 0) || ' and ' || coalesce(sum(c.held_change), 0)
            from supply s left join supply_change c on c.supply_id = s.id
            group by s.id, s.kind, s.reference, s.quantity, s.held
            having s.quantity <> coalesce(sum(c.quantity_change), 0) or s.held <> coalesce(sum(c.held_change), 0)"""),

    /** Each reservation is what it was born with and its recorded changes. */
    I7_RESERVATION_HISTORY("""
            select 'reservation ' || c.id || ' (' || c.order_line || '): units ' || c.units || ', born with ' || c.born_units
                || ', changes ' || coalesce(sum(h.units_change), 0)
            from claim c left join claim_change h on h.claim_id = c.id
            group by c.id, c.order_line, c.units, c.born_units
            having c.units <> c.born_units + coalesce(sum(h.units_change), 0)"""),

    /** Each lot has the receipt or the opening that it was born with. */
    I7_RECEIPTS("""
            select 'lot ' || l.number || ': births ' || count(m.id)
            from stock_lot l left join stock_movement m on m.lot = l.number and m.kind in ('RECEIPT', 'OPENING')
            group by l.number having count(m.id) <> 1"""),

    /** Each lot's supply is what lies of it at the hub. */
    I7_HUB("""
            select 'lot ' || l.number || ': at the hub ' || coalesce(b.units, 0) || ', supply ' || coalesce(s.quantity, -1)
            from stock_lot l left join stock_balance b on b.lot = l.number and b.place = 'HUB'
                left join supply s on s.lot = l.number
            where s.id is null or s.quantity <> coalesce(b.units, 0)""");

    private final String sql;

    LedgerRule(String sql) {
        this.sql = sql;
    }

    @Override
    public String id() {
        return name().substring(0, name().indexOf('_'));
    }

    @Override
    public String sql() {
        return sql;
    }
}
