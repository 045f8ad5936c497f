package lu.airsilk.catalogue.web;

import lu.airsilk.shared.Percentage;

/** How far a price moves, with a sign and an arrow: colours mean other things in China than in Europe. */
final class PriceMove {

    private PriceMove() {}

    static String say(Percentage change) {
        return switch (change.percent().signum()) {
            case 1 -> "▲ +" + change;
            case -1 -> "▼ " + change;
            default -> "=";
        };
    }
}
