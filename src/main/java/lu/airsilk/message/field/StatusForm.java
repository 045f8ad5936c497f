package lu.airsilk.message.field;

import static lu.airsilk.message.field.Slot.AIRPORT;
import static lu.airsilk.message.field.Slot.ARRIVAL;
import static lu.airsilk.message.field.Slot.CARRIER;
import static lu.airsilk.message.field.Slot.DAY;
import static lu.airsilk.message.field.Slot.DEPARTURE;
import static lu.airsilk.message.field.Slot.DISCREPANCY;
import static lu.airsilk.message.field.Slot.FLIGHT;
import static lu.airsilk.message.field.Slot.LEG;
import static lu.airsilk.message.field.Slot.NAME;
import static lu.airsilk.message.field.Slot.QUANTITY;
import static lu.airsilk.message.field.Slot.VOLUME;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the lines of some status codes are laid out.
 *
 * @param codes the codes laid out so
 * @param required the fields that must be there
 * @param slots the fields in their order
 */
public record StatusForm(Set<String> codes, Set<Slot> required, List<Slot> slots) {
    private static final List<StatusForm> FORMS = List.of(
            new StatusForm(
                    Set.of("BKD", "MAN", "DEP", "PRE"),
                    Set.of(LEG),
                    List.of(FLIGHT, DAY, LEG, QUANTITY, DEPARTURE, ARRIVAL, VOLUME)),
            new StatusForm(
                    Set.of("RCF", "ARR", "AWR", "FIW"),
                    Set.of(DAY, AIRPORT),
                    List.of(FLIGHT, DAY, AIRPORT, QUANTITY, DEPARTURE, ARRIVAL)),
            new StatusForm(
                    Set.of("RCS", "FOH", "NFD", "AWD", "DLV", "DDL", "CCD", "CRC", "TGC", "FOW", "DOC", "DPU"),
                    Set.of(DAY, AIRPORT),
                    List.of(DAY, AIRPORT, QUANTITY, NAME)),
            new StatusForm(Set.of("TFD", "RCT"), Set.of(DAY, AIRPORT), List.of(CARRIER, DAY, AIRPORT, QUANTITY, NAME)),
            new StatusForm(Set.of("TRM"), Set.of(AIRPORT), List.of(CARRIER, AIRPORT, QUANTITY)),
            new StatusForm(Set.of("DIS"), Set.of(DAY, AIRPORT), List.of(FLIGHT, DAY, AIRPORT, DISCREPANCY, QUANTITY)));

    /** For codes we do not know: lenient in everything. */
    private static final StatusForm UNKNOWN = new StatusForm(Set.of(), Set.of(), List.of(Slot.values()));

    /** The layout of a code. */
    public static StatusForm of(String code) {
        return FORMS.stream()
                .filter(form -> form.codes.contains(code))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Whether the day of such a status is that of the departure. */
    public static boolean leaves(String code) {
        return FORMS.getFirst().codes.contains(code);
    }

    public boolean known() {
        return !codes.isEmpty();
    }

    /**
     * Puts each field into the first slot from there on that takes it; an empty field stands for one slot, as the
     * departure in {@code //A1512}.
     *
     * @param fields the line, its first field being the code
     */
    public Map<Slot, Field> fill(List<Field> fields, Findings findings) {
        Map<Slot, Field> filled = new EnumMap<>(Slot.class);
        int next = 0;
        for (Field field : fields.subList(1, fields.size())) {
            int slot = field.blank() ? Math.min(next, slots.size()) : slotFor(field, next);
            if (slot == slots.size()) {
                overflow(field, findings);
                continue;
            }
            if (!field.blank()) {
                filled.put(slots.get(slot), field);
            }
            next = slot + 1;
        }
        requireAll(filled, fields.getLast());
        return filled;
    }

    private int slotFor(Field field, int from) {
        int slot = from;
        while (slot < slots.size() && !slots.get(slot).takes(field)) {
            if (required.contains(slots.get(slot))) {
                throw field.unreadable("message.field", field.text());
            }
            slot++;
        }
        return slot;
    }

    private void overflow(Field field, Findings findings) {
        if (known() && !field.blank()) {
            findings.add("status.extra", field, field.text());
        }
    }

    private void requireAll(Map<Slot, Field> filled, Field last) {
        if (!filled.keySet().containsAll(required)) {
            throw last.from(last.text().length()).unreadable("message.incomplete");
        }
    }
}
