package lu.airsilk;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The packages of the house in the order in which the goods meet them: a package uses only those above it. */
final class Packages {

    static final String ROOT = "lu.airsilk.";

    private static final List<String> IN_ORDER = """
        shared
        platform
        identity
        notice
        currency
        location
        flight
        supplier
        catalogue
        stock
        order
        purchase
        consignment
        customs
        costing
        allocation
        distribution
        seal
        portal
        sample
        """.lines().toList();

    /** What one may not use of another although it stands above, and why. */
    record Wall(List<String> from, List<String> to, String because) {}

    static final List<Wall> WALLS = List.of(
            new Wall(List.of("order"), List.of("supplier"), "stores never see a cost"),
            new Wall(
                    List.of("allocation", "distribution"),
                    List.of("customs", "costing"),
                    "goods are shared by need, not by cost"),
            new Wall(List.of("distribution"), List.of("consignment"), "a store's difference is not a carrier's claim"),
            new Wall(IN_ORDER, List.of("portal", "sample"), "the shell and the sample use all and are used by none"));

    private Packages() {}

    /** The capability a class belongs to; empty outside the portal. */
    static Optional<String> capability(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? Optional.of(name.substring(ROOT.length()).split("\\.", 2)[0]) : Optional.empty();
    }

    static boolean isKnown(String capability) {
        return IN_ORDER.contains(capability);
    }

    /** Whether one capability may use another: only those above, and no wall between. */
    static boolean mayUse(String user, String used) {
        return user.equals(used) || IN_ORDER.indexOf(used) < IN_ORDER.indexOf(user);
    }

    /** The part behind the capability, such as {@code logic}; empty text for its root. */
    static String part(JavaClass type) {
        return capability(type)
                .map(name -> type.getPackageName().substring((ROOT + name).length()))
                .map(rest -> rest.startsWith(".") ? rest.substring(1) : rest)
                .orElse("");
    }

    /** How far out a part stands: a class uses its own layer and those further in. */
    static int layer(String part) {
        return switch (part) {
            case "logic" -> 0;
            case "" -> 1;
            case "io" -> 2;
            case "api", "web" -> 3;
            default -> -1;
        };
    }
}
