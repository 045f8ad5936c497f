package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import lu.airsilk.shared.Storage;
import org.junit.jupiter.api.Test;

/** What the portal calls a field, people head their sheets with: each label is recognised as the field it names. */
class PrintedHeadingsTest {

    /** What may stand under the headings that tell no number. */
    private static final Map<SheetField, String> CELLS = Map.ofEntries(
            Map.entry(SheetField.GTIN, "8012666011223"),
            Map.entry(SheetField.CASE_GTIN, "18012666011220"),
            Map.entry(SheetField.SKU, "AS0000611"),
            Map.entry(SheetField.NAME_ZH, "橄榄油"),
            Map.entry(SheetField.BRAND, "Müller 1897"),
            Map.entry(SheetField.CONTENTS, "500 ml"),
            Map.entry(SheetField.ORIGIN, "IT"),
            Map.entry(SheetField.CURRENCY, "EUR"),
            Map.entry(SheetField.CASE_MM, "300x200x100"),
            Map.entry(SheetField.HS_CODE, "1509200000"),
            Map.entry(SheetField.STORAGE, "ambient"));

    @Test
    void how_goods_are_kept_is_read_in_the_words_in_which_the_catalogue_says_it() {
        for (String language : List.of("", "_zh", "_fr", "_de")) {
            Properties words = words(language);
            for (Storage storage : Storage.values()) {
                String said = words.getProperty("Storage." + storage);
                assertEquals(Optional.of(storage), StorageWords.read(said), said);
            }
        }
    }

    @Test
    void headings_that_the_portal_prints_itself_are_recognised() {
        List<String> missed = new ArrayList<>();
        for (String language : List.of("", "_zh", "_fr", "_de")) {
            Properties words = words(language);
            for (SheetField field : SheetField.values()) {
                String label = words.getProperty("field." + field.key());
                RawRow cells = RawRow.of(2, List.of(CELLS.getOrDefault(field, field.isName() ? "Olio 500 ml" : "12")));
                SheetSample sample = new SheetSample(RawRow.of(1, List.of(label)), List.of(cells));
                List<SheetField> meant = ColumnMapping.recognised(sample).columns().stream()
                        .map(MappedColumn::field)
                        .toList();
                if (!meant.equals(List.of(field))) {
                    missed.add(label + " is " + meant + " and not " + field);
                }
            }
        }

        assertEquals(List.of(), missed);
    }

    private static Properties words(String language) {
        Properties words = new Properties();
        String bundle = "/lu/airsilk/catalogue/messages" + language + ".properties";
        try (InputStream in = PrintedHeadingsTest.class.getResourceAsStream(bundle)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
