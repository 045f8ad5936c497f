package lu.airsilk.order.list;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** What a page shows of a list in the making: each product with its cases. */
public record ShownList(Map<Sku, Cases> cases) {

    private static final Pattern LINE = Pattern.compile("([\\w.-]{1,32}) (\\d{1,9})");

    public ShownList {
        cases = Map.copyOf(cases);
    }

    /** As the page's script writes it: a product and its cases a line. */
    public static ShownList read(String lines) {
        return new ShownList(LINE.matcher(lines)
                .results()
                .collect(Collectors.toMap(line -> Sku.of(line.group(1)), ShownList::cases, (one, other) -> other)));
    }

    private static Cases cases(MatchResult line) {
        return Cases.of(Long.parseLong(line.group(2)));
    }
}
