package lu.airsilk.remark;

import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.shared.Refusal;

/** Who is spoken to by a name and would hear nothing of it. */
final class Unheard {

    private Unheard() {}

    /**
     * Nobody is called so, or they may not read what is said.
     *
     * @param askable names that would be told, offered instead
     */
    static Refusal of(String name, boolean isKnown, List<String> askable) {
        return Refusal.of(
                isKnown ? "comment.unheard" : "comment.unknown",
                name,
                askable.stream().map(each -> "@" + each).collect(Collectors.joining(" ")));
    }
}
