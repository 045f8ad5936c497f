package lu.airsilk.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The name in the header, as senders write it. */
class FileNameTest {

    @Test
    void quoted_bare_and_encoded_names_are_read() {
        assertEquals("prices 2026.csv", FileName.of("attachment; filename=\"prices 2026.csv\""));
        assertEquals("prices.csv", FileName.of("attachment; filename=prices.csv; size=12"));
        assertEquals("价目表.xlsx", FileName.of("attachment; filename*=UTF-8''%E4%BB%B7%E7%9B%AE%E8%A1%A8.xlsx"));
    }

    @Test
    void a_path_is_cut_to_its_last_part_and_no_name_is_a_sheet() {
        assertEquals("passwd", FileName.of("attachment; filename=\"../../etc/passwd\""));
        assertEquals("prices.csv", FileName.of("attachment; filename=\"C:\\\\Users\\\\me\\\\prices.csv\""));
        assertEquals("sheet", FileName.of(null));
        assertEquals("sheet", FileName.of("inline"));
    }
}
