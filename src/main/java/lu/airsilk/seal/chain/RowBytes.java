package lu.airsilk.seal.chain;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as bytes: the name and the value of each column that has one. The same row gives the same bytes on both
 * databases, after a restore, and after a migration that adds columns which are empty for it.
 */
final class RowBytes {

    private final List<String> columns;
    private @Nullable ResultSetMetaData meta;

    /** @param columns the first ones of the rows, in an order that is always the same */
    RowBytes(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    byte[] of(ResultSet row) throws SQLException {
        ResultSetMetaData known = meta == null ? row.getMetaData() : meta;
        meta = known;
        var bytes = new ByteArrayOutputStream();
        for (int place = 1; place <= columns.size(); place++) {
            byte[] value = value(row, place, known.getColumnType(place));
            if (value != null) {
                put(columns.get(place - 1).getBytes(StandardCharsets.US_ASCII), bytes);
                put(value, bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(byte[] part, ByteArrayOutputStream bytes) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        bytes.writeBytes(part);
    }

    private static byte @Nullable [] value(ResultSet row, int place, int type) throws SQLException {
        if (type == Types.BINARY || type == Types.VARBINARY) {
            return row.getBytes(place);
        }
        String text = text(row, place, type);
        return text == null || row.wasNull() ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String text(ResultSet row, int place, int type) throws SQLException {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Long.toString(row.getLong(place));
            case Types.BOOLEAN, Types.BIT -> Boolean.toString(row.getBoolean(place));
            case Types.VARCHAR, Types.DATE -> row.getString(place);
            case Types.NUMERIC -> number(row.getBigDecimal(place));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> moment(row.getObject(place, OffsetDateTime.class));
            default -> throw new IllegalStateException("no seal for columns of type " + type);
        };
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant().toString();
    }
}
