package lu.airsilk.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One index on disk, open for writing and, once it is shown, for searching. */
final class OpenIndex implements AutoCloseable {

    private static final int BUFFER_MEBIBYTES = 24;

    /** Writing to disk for good is dear; what is lost by a crash is learnt again from the outbox. */
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

    private static final int MOST_PARTS = 3;

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Instant committed = Instant.EPOCH;

    OpenIndex(Path path) throws IOException {
        this.path = path;
        directory = FSDirectory.open(path);
        IndexWriterConfig config = new IndexWriterConfig(null);
        config.setRAMBufferSizeMB(BUFFER_MEBIBYTES);
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    /** False when its files are no longer where they were, or writing has failed. */
    boolean isSound() {
        return writer.isOpen() && Files.exists(path.resolve(IndexWriter.WRITE_LOCK_NAME));
    }

    Path path() {
        return path;
    }

    void add(List<IndexedProduct> products) throws IOException {
        for (IndexedProduct product : products) {
            writer.addDocument(ProductDocument.of(product));
        }
    }

    void put(List<IndexedProduct> products) throws IOException {
        for (IndexedProduct product : products) {
            writer.updateDocument(ProductDocument.term(product), ProductDocument.of(product));
        }
    }

    /** Brings it together: each part is searched by itself, and a large index is written in many. */
    void compact() throws IOException {
        writer.forceMerge(MOST_PARTS);
    }

    void show(Instant knownUpTo) throws IOException {
        searchers.maybeRefreshBlocking();
        writer.setLiveCommitData(IndexFolder.remembered(knownUpTo).entrySet());
        if (committed.plus(BETWEEN_COMMITS).isBefore(knownUpTo)) {
            writer.commit();
            committed = knownUpTo;
        }
    }

    /** Something done with the index as it is now. */
    @FunctionalInterface
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what was shown; what was only put is lost. */
    @Override
    public void close() throws IOException {
        try (directory) {
            try (searchers) {
                if (isSound()) {
                    writer.commit();
                }
            } finally {
                writer.rollback();
            }
        }
    }
}
