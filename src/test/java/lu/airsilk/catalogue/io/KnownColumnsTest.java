package lu.airsilk.catalogue.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lu.airsilk.SharedFiles;
import lu.airsilk.catalogue.OpenSheet;
import lu.airsilk.catalogue.logic.ColumnMapping;
import org.junit.jupiter.api.Test;

/**
 * Every column of the real sheets that a person recognises as something we keep, found without a word about it. The
 * table was written by hand from the headings and a look at the cells.
 */
class KnownColumnsTest {

    private static final String OPEN_FOOD_FACTS = "code=gtin; quantity=contents; brands=brand; origins=origin; ";

    /**
     * File, then heading and field of each column that we know.
     *
     * <p>The Italian exports name their products in Italian, the French one in French, Lifyzer's mostly in French. X-Wines
     * names wines in many languages, so English stands for them. In the workbook the packing quantity is the units in a
     * case, {@code ek deu} the purchase price in Germany; its long description is a second name and not counted.
     */
    private static final Map<String, String> KNOWN = Map.of(
            "italy-trade-terms.csv",
            "EAN=gtin; Descrizione articolo=name.it; 中文品名=name.zh; Marca=brand; Contenuto=contents;"
                    + " Pezzi per cartone=unitsPerCase; EAN cartone=caseGtin; Prezzo cartone (EUR)=pricePerCase;"
                    + " Peso lordo cartone (kg)=caseGrossGrams; Cartone cm (LxPxH)=caseMm; Codice doganale CN=hsCode;"
                    + " Conservazione=storage; Durata (giorni)=shelfLifeDays;"
                    + " Vita residua min. arrivo (giorni)=minLifeAtReceiptDays",
            "off-italy-with-origin.tsv",
            OPEN_FOOD_FACTS + "product_name=name.it",
            "off-italy-scientific-ean.tsv",
            OPEN_FOOD_FACTS + "product_name=name.it",
            "off-netherlands.tsv",
            OPEN_FOOD_FACTS
                    + "product_name_de=name.de; product_name_en=name.en; product_name_fr=name.fr; product_name_it=name.it",
            "off-fr-de-es.tsv",
            OPEN_FOOD_FACTS
                    + "product_name_de=name.de; product_name_en=name.en; product_name_fr=name.fr;"
                    + " product_name_it=name.it; product_name_zh=name.zh",
            "off-france-utf16le-semicolon.csv",
            "code=gtin; product_name=name.fr; brands=brand",
            "off-lifyzer-eu-gtin-4000.csv",
            "barcode_id=gtin; product_name=name.fr",
            "x-wines-100.csv",
            "WineName=name.en; WineryName=brand; Country=origin",
            "austria-bio-price-history.csv",
            "name=name.de; price=pricePerCase; quantity=contents",
            "supplier-guenzburger-11-sheets.xlsx",
            "ean=gtin; descriptionShort=name.de; manufacturerName=brand; packingQuantity=unitsPerCase;"
                    + " ek deu=pricePerCase; priceCurrency1=currency");

    @Test
    void nine_in_ten_of_the_columns_we_know_are_recognised() {
        List<String> missed = new ArrayList<>();
        int columns = 0;
        for (Map.Entry<String, String> file : KNOWN.entrySet()) {
            Map<String, String> found = recognised(file.getKey());
            for (String column : file.getValue().split("; ?", -1)) {
                String[] pair = column.split("=", 2);
                columns++;
                if (!pair[1].equals(found.get(pair[0]))) {
                    missed.add(file.getKey() + " " + column + " is " + found.get(pair[0]));
                }
            }
        }

        assertEquals(58, columns);
        assertTrue(missed.size() <= columns / 10, () -> String.join("\n", missed));
    }

    private static Map<String, String> recognised(String name) {
        try (OpenSheet sheet = new SupplierSheetReader().open(SharedFiles.file("data/catalogue/" + name))) {
            return ColumnMapping.recognised(sheet.sample()).byHeading();
        }
    }
}
