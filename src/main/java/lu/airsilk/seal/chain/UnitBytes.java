package lu.airsilk.seal.chain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Sealed units as bytes, some 25 a unit: a million of them take 25 MB of the database, not 300. */
final class UnitBytes {

    /** More than a portion ever holds; what says more is no portion of ours. */
    private static final int MOST = 100_000;

    private UnitBytes() {}

    static byte[] of(List<SealedUnit> units) {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            data.writeInt(units.size());
            for (SealedUnit unit : units) {
                write(unit, data);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static void write(SealedUnit unit, DataOutputStream data) throws IOException {
        data.writeUTF(unit.of());
        data.writeLong(unit.number());
        data.writeLong(unit.at().toEpochMilli());
        data.writeUTF(unit.by());
        data.write(unit.digest());
    }

    /** @throws UncheckedIOException when these are no units */
    static List<SealedUnit> read(byte[] bytes) {
        try (var data = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int size = data.readInt();
            if (size < 0 || size > MOST) {
                throw new IOException(size + " units");
            }
            List<SealedUnit> units = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                units.add(unit(data));
            }
            return units;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SealedUnit unit(DataInputStream data) throws IOException {
        String of = data.readUTF();
        long number = data.readLong();
        Instant at = Instant.ofEpochMilli(data.readLong());
        String by = data.readUTF();
        return new SealedUnit(of, number, at, by, data.readNBytes(SealedUnit.DIGEST_BYTES));
    }
}
