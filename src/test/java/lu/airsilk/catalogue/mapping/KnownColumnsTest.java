package lu.airsilk.catalogue.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.TestFiles;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every column of the real sheets that a person recognises as something we keep, found without a word about it. The
 * table was written by hand from the headings and a look at the cells.
 */
class KnownColumnsTest {

    private static final String OPEN_FOOD_FACTS = "code=gtin; quantity=contents; brands=brand; origins=origin; ";

    /** The sheets that the project made, in the same form. */
    private static final Map<String, String> OWN = Map.of(
            "trade-terms.csv",
            "EAN=gtin; Descrizione articolo=name.it; 中文品名=name.zh; Marca=brand; Contenuto=contents;"
                    + " Pezzi per cartone=unitsPerCase; EAN cartone=caseGtin; Prezzo cartone (EUR)=pricePerCase;"
                    + " Peso lordo cartone (kg)=caseGrossGrams; Cartone cm (LxPxH)=caseMm; Codice doganale CN=hsCode;"
                    + " Conservazione=storage; Durata (giorni)=shelfLifeDays;"
                    + " Vita residua min. arrivo (giorni)=minLifeAtReceiptDays",
            "retail-export.tsv",
            OPEN_FOOD_FACTS + "product_name=name.it",
            "retail-ruined-ean.tsv",
            "code=gtin; product_name=name.it; brands=brand; quantity=contents; origins=origin",
            "line-breaks.tsv",
            "code=gtin; product_name_de=name.de; product_name_en=name.en; product_name_fr=name.fr; brands=brand;"
                    + " quantity=contents",
            "retail-utf16le.csv",
            "code=gtin; product_name=name.fr; brands=brand",
            "wines.csv",
            "WineName=name.fr; WineryName=brand; Country=origin",
            "price-history.csv",
            "name=name.de; price=pricePerCase; quantity=contents",
            "chinese-list.gb18030.csv",
            "条码=gtin; 中文品名=name.zh; 英文品名=name.en; 品牌=brand; 净含量=contents; 原产国=origin; 装箱数=unitsPerCase;"
                    + " 箱价（EUR）=pricePerCase",
            "old-mac.csv",
            "Code EAN=gtin; Désignation=name.fr; Marque=brand; Contenance=contents; Unités par colis=unitsPerCase;"
                    + " Prix par colis (EUR)=pricePerCase",
            "price-workbook.xlsx",
            "EAN=gtin; Bezeichnung=name.de; Hersteller=brand; Verpackungseinheit=unitsPerCase; EK netto=pricePerCase;"
                    + " Währung=currency; Gewicht Karton (kg)=caseGrossGrams");

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
                    + "product_name_de=name.de; product_name_en=name.en; product_name_fr=name.fr;"
                    + " product_name_it=name.it",
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
    void every_column_we_know_is_recognised_in_our_own_sheets() {
        assertEquals(
                List.of(),
                OWN.entrySet().stream()
                        .flatMap(sheet -> missed(TestFiles.file("sheets/" + sheet.getKey()), sheet.getValue()).stream())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> nine_in_ten_of_the_columns_we_know_are_recognised() {
        return OutsideFiles.test("data/catalogue", folder -> {
            List<String> missed = KNOWN.entrySet().stream()
                    .flatMap(sheet -> missed(folder.resolve(sheet.getKey()), sheet.getValue()).stream())
                    .toList();

            assertTrue(missed.size() <= 58 / 10, () -> String.join("\n", missed));
        });
    }

    private static List<String> missed(Path file, String known) {
        Map<String, String> found = recognised(file);
        return Arrays.stream(known.split("; ?", -1))
                .map(column -> column.split("=", 2))
                .filter(pair -> !pair[1].equals(found.get(pair[0])))
                .map(pair -> file.getFileName() + " " + pair[0] + " is " + found.get(pair[0]))
                .toList();
    }

    private static Map<String, String> recognised(Path file) {
        try (OpenSheet sheet = new SupplierSheetReader().open(file)) {
            return ColumnMapping.recognised(sheet.sample()).byHeading();
        }
    }
}
