package lu.airsilk.portal.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.gs1.ElementString;

/** The portal's own calculators, open to people: numbers, scans, shares; freight and taxes come as fragments. */
@Named
@RequestScoped
public class CalculatorsPage {

    private static final Pattern BLANKS = Pattern.compile("[\\s;]+");
    /** How people write the separator that a keyboard does not have. */
    private static final Pattern TYPED_SEPARATOR = Pattern.compile("<GS>|\\{GS}|␝");

    private final Map<String, String> form = new HashMap<>();
    private final Map<String, BigDecimal> figures = new HashMap<>();
    private Map<String, Object> number = Map.of();
    private Map<String, String> elements = Map.of();
    private List<Reason> findings = List.of();
    private List<BigDecimal> shares = List.of();

    @Inject
    Clock clock;

    public void checkNumber() {
        NumberKind kind = RequestFields.word("kind", form.get("kind"), NumberKind.class);
        number = RequestFields.as("number", form.get("number"), kind::check);
    }

    public void readScan() {
        String scan = TYPED_SEPARATOR
                .matcher(RequestFields.text("scan", form.get("scan")))
                .replaceAll("\u001d");
        ElementString read = RequestFields.as("scan", scan, text -> ElementString.read(text, LocalDate.now(clock)));
        elements = read.elements();
        findings = read.findings();
    }

    public void share() {
        BigDecimal total = RequestFields.value("total", figures.get("total"));
        BigDecimal unit = RequestFields.value("unit", figures.get("unit"));
        shares = RequestFields.as(
                "weights", form.get("weights"), text -> Apportionment.shares(total, weights(text), unit));
    }

    private static List<BigDecimal> weights(String text) {
        return Arrays.stream(BLANKS.split(text))
                .map(weight -> PageWords.read("weights", weight, FigureKind.DECIMAL))
                .toList();
    }

    /** What was typed, by field. */
    public Map<String, String> getForm() {
        return form;
    }

    /** The numbers that were typed, by field. */
    public Map<String, BigDecimal> getFigures() {
        return figures;
    }

    public NumberKind[] getKinds() {
        return NumberKind.values();
    }

    public Map<String, Object> getNumber() {
        return number;
    }

    /** What there is to tell of the number beside its being right or wrong. */
    public List<Map.Entry<String, Object>> getNumberParts() {
        return number.entrySet().stream()
                .filter(part -> !part.getKey().equals("valid"))
                .toList();
    }

    public List<Map.Entry<String, String>> getElements() {
        return List.copyOf(elements.entrySet());
    }

    public List<Reason> getFindings() {
        return findings;
    }

    /** The shares as the reader writes them. */
    public List<String> getShares() {
        return shares.stream()
                .map(share -> PageWords.figure(share, FigureKind.DECIMAL))
                .toList();
    }
}
