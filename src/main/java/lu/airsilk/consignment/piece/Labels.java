package lu.airsilk.consignment.piece;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Sscc;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Numbers for the labels of pieces: ours by the company prefix that GS1 gave us; the default is GS1's own for examples. */
@ApplicationScoped
class Labels {

    private static final int BODY = 17;

    @Inject
    Numbers numbers;

    @Inject
    @ConfigProperty(name = "airsilk.gs1.prefix", defaultValue = "9520001")
    String prefix;

    /** Numbers that no piece has had. */
    List<Sscc> next(int many) {
        return numbers.next("SSCC", many).stream().map(this::label).toList();
    }

    private Sscc label(String number) {
        String running = number.replaceFirst(".*-", "");
        String filled = "0".repeat(BODY) + running;
        String serial = filled.substring(filled.length() - (BODY - 1 - prefix.length()));
        String body = "0" + prefix + serial;
        return new Sscc(body + CheckDigit.gs1Expected(body + "0"));
    }
}
