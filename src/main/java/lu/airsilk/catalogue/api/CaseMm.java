package lu.airsilk.catalogue.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.logic.CaseSize;
import lu.airsilk.shared.Refused;

/** The sides of a case as text: length, width and height in millimetres, such as {@code 300x290x270}. */
final class CaseMm {

    private static final Pattern SHAPE =
            Pattern.compile("\\s*([1-9]\\d{0,3})\\s*[x×*]\\s*([1-9]\\d{0,3})\\s*[x×*]\\s*([1-9]\\d{0,3})\\s*");

    private CaseMm() {}

    static CaseSize read(String text) {
        Matcher sides = SHAPE.matcher(text);
        Refused.unless(sides.matches(), "product.caseMm", text);
        return new CaseSize(
                Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)), Integer.parseInt(sides.group(3)));
    }

    static String text(CaseSize size) {
        return size.lengthMm() + "x" + size.widthMm() + "x" + size.heightMm();
    }
}
