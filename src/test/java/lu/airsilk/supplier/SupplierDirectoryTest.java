package lu.airsilk.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of suppliers and its search. */
@ExtendWith(Services.class)
class SupplierDirectoryTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    SupplierDirectory directory;

    private Page<SupplierRow> called(String words) {
        return acting.as("buyer", () -> directory.rows(words, Paging.first(Paging.LARGEST)));
    }

    @Test
    void a_supplier_is_found_by_its_code_and_its_name_whatever_the_capitals() {
        SupplierCode code = ground.entered(1).supplier();
        String name = acting.as("buyer", () -> directory.row(code)).name();

        assertEquals(
                List.of(code),
                called(" " + code.code().toLowerCase(Locale.ROOT)).items().stream()
                        .map(SupplierRow::code)
                        .toList());
        assertTrue(called(name.toUpperCase(Locale.ROOT)).items().stream()
                .anyMatch(row -> row.code().equals(code)));
    }

    @Test
    void signs_of_the_database_are_signs_of_the_name() {
        ground.entered(1);

        assertEquals(0, called("%_!%").total());
        assertTrue(called("").total() > 0);
    }
}
