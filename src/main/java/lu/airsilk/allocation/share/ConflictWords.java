package lu.airsilk.allocation.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** The engine's conflicts name its own numbers; people know goods and stores by theirs, and look at the cases they fixed. */
record ConflictWords(Map<PackedSku, Integer> goods, Map<StoreCode, Integer> stores) {

    Refused say(Refused refused) {
        return new Refused(
                refused.kind(), refused.refusals().stream().map(this::say).toList());
    }

    private Refusal say(Refusal refusal) {
        return switch (refusal.code()) {
            case "allocation.locksExceedLots" -> named(refusal, goods);
            case "allocation.locksExceedRoom" -> named(refusal, stores);
            default -> refusal;
        };
    }

    private static Refusal named(Refusal refusal, Map<?, Integer> numbers) {
        List<Object> arguments = new ArrayList<>(refusal.arguments());
        long number = (long) arguments.getFirst();
        numbers.forEach((thing, its) -> {
            if (its == number) {
                arguments.set(0, thing instanceof PackedSku packed ? packed.sku() : thing);
            }
        });
        return Refusal.of(refusal.code(), arguments.toArray()).at("cases");
    }
}
