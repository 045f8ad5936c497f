package lu.airsilk.catalogue.pricing;

import lu.airsilk.catalogue.price.PriceChange;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Percentage;

/** How far a price moves, with a sign and an arrow: colours mean other things in China than in Europe. */
public final class PriceMove {

    private PriceMove() {}

    public static String say(Percentage change) {
        String moved = PageWords.figure(change.percent(), FigureKind.MOVE) + " %";
        return switch (change.percent().signum()) {
            case 1 -> "▲ " + (PriceChange.isBeyond(change) ? ">\u202f" : "") + moved;
            case -1 -> "▼ " + moved;
            default -> "=";
        };
    }
}
