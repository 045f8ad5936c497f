package lu.airsilk.catalogue.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lu.airsilk.catalogue.mapping.rule.RawRow;

/** Rows as a stream that closes what it reads from. */
record RowStream(Iterator<RawRow> rows, Closeable source) {

    Stream<RawRow> stream() {
        Spliterator<RawRow> ordered =
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(ordered, false).onClose(this::close);
    }

    private void close() {
        try {
            source.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
