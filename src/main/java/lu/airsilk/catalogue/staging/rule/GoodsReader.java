package lu.airsilk.catalogue.staging.rule;

import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.Contents;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.CountryWords;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;
import lu.airsilk.catalogue.mapping.rule.StorageWords;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.HsCode;

/** Reads what is sold: contents, origin, customs code and how it is kept. */
final class GoodsReader {

    private final RowReading row;

    GoodsReader(RowReading row) {
        this.row = row;
    }

    /** All of it; what the row does not say stays open. */
    SheetRow.Goods goods() {
        TextReader texts = new TextReader(row);
        String brand = texts.text(SheetField.BRAND, TextReader.LONGEST_BRAND);
        String contents = texts.text(SheetField.CONTENTS, TextReader.LONGEST_CONTENTS);
        return new SheetRow.Goods(brand, contents, measured(contents), origin(), hsCode(), keeping());
    }

    private SheetRow.Keeping keeping() {
        return new LifeReader(row).keeping(storage());
    }

    private Optional<Contents> measured(String text) {
        Optional<Contents> contents = text.isEmpty() ? Optional.empty() : ContentsText.read(text);
        if (!text.isEmpty() && contents.isEmpty()) {
            row.warning(SheetField.CONTENTS, "contents.unit");
        }
        return contents;
    }

    private Optional<CountryCode> origin() {
        return row.cell(SheetField.ORIGIN).flatMap(cell -> {
            List<CountryCode> countries = CountryWords.in(cell.text());
            if (countries.size() == 1) {
                return Optional.of(countries.getFirst());
            }
            row.warning(SheetField.ORIGIN, countries.isEmpty() ? "origin.unknown" : "origin.several");
            return Optional.empty();
        });
    }

    private Optional<HsCode> hsCode() {
        return row.cell(SheetField.HS_CODE).flatMap(cell -> {
            String digits = cell.text().replaceAll("[\\s\\p{Z}.'-]", "");
            Optional<Fault> fault = HsCodeCheck.fault(digits);
            fault.ifPresent(found -> row.note(SheetField.HS_CODE, found));
            return fault.isEmpty() ? Optional.of(new HsCode(digits)) : Optional.empty();
        });
    }

    private Optional<Storage> storage() {
        return row.cell(SheetField.STORAGE).flatMap(cell -> {
            Optional<Storage> storage = StorageWords.read(cell.text());
            if (storage.isEmpty()) {
                row.error(SheetField.STORAGE, "storage.unknown");
            }
            return storage;
        });
    }
}
