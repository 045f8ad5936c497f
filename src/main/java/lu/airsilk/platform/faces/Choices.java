package lu.airsilk.platform.faces;

import jakarta.faces.model.SelectItem;
import java.util.Arrays;
import java.util.List;

/** What a menu offers, in the words of the reader. */
public final class Choices {

    private Choices() {}

    /** All constants of a type, in its order; chosen by their names. */
    public static List<SelectItem> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choices::of).toList();
    }

    /** One constant. */
    public static SelectItem of(Enum<?> constant) {
        return new SelectItem(constant.name(), Say.word(constant));
    }
}
