package lu.airsilk.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileGrowthTest {

    private static FileGrowth of(long size, int chunks, int inChunks) {
        return FileGrowth.of(Map.of(
                "info.FILE_SIZE", "" + size, "info.FILL_RATE", "" + chunks, "info.CHUNKS_FILL_RATE", "" + inChunks));
    }

    @Test
    void more_than_three_times_its_data_is_too_large() {
        assertEquals(new FileGrowth(104_452_096, 19_302_747), of(104_452_096, 77, 24));
        assertTrue(of(104_452_096, 77, 24).isTooLarge());
        assertFalse(of(104_452_096, 77, 48).isTooLarge());
        assertFalse(of(20_000_000, 77, 10).isTooLarge(), "small");
    }

    /** As the portal opens it: what is written over stays in the file, and closing it makes it small. */
    @Test
    void h2_tells_its_size_and_what_of_it_is_of_use(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("grown") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DEFRAG_ALWAYS=TRUE";
        Path file = folder.resolve("grown.mv.db");
        FileGrowth grown;
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement()) {
            statement.execute("create table t (id int primary key, v varchar(4000))");
            statement.execute("insert into t select x, repeat(random_uuid(), 20) from system_range(1, 2000)");
            for (int time = 0; time < 8; time++) {
                statement.execute("update t set v = repeat(random_uuid(), 20)");
            }
            grown = DatabaseFile.growth(database).orElseThrow();
            assertEquals(Files.size(file), grown.bytes());
        }

        assertTrue(grown.bytes() > 3 * grown.live(), grown.toString());
        assertTrue(Files.size(file) < 2 * grown.live(), Files.size(file) + " after " + grown);
    }
}
