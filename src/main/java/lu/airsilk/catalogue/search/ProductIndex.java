package lu.airsilk.catalogue.search;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.product.ProductSearch;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** This node's index of all products, below {@code search} in the portal's home. */
@ApplicationScoped
public class ProductIndex implements ProductSearch, SearchIndex {

    private static final System.Logger LOG = System.getLogger(ProductIndex.class.getName());

    private final SearchPace pace;
    private final IndexFolder folder;
    private volatile @Nullable OpenIndex inUse;

    @Inject
    public ProductIndex(@ConfigProperty(name = "airsilk.home", defaultValue = "data") String home, SearchPace pace) {
        this.pace = pace;
        this.folder = new IndexFolder(Path.of(home).toAbsolutePath().resolve("search"));
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected ProductIndex() {
        this("", new SearchPace());
    }

    @Override
    public Optional<Page<ProductRow>> find(Asked asked, Paging paging) {
        return inPace(searcher -> new Search(searcher, asked).page(paging));
    }

    @Override
    public Optional<Facets> facets(Asked asked) {
        return inPace(searcher -> new Search(searcher, asked).facets());
    }

    @Override
    public Optional<List<ProductRow>> suggest(Asked asked, int most) {
        return searching(searcher -> new Search(searcher, asked).best(most));
    }

    /** Only once what was done on this node can be found. */
    private <T> Optional<T> inPace(OpenIndex.Search<T> search) {
        return pace.await() ? searching(search) : Optional.empty();
    }

    private <T> Optional<T> searching(OpenIndex.Search<T> search) {
        OpenIndex index = inUse;
        try {
            return index == null ? Optional.empty() : Optional.of(index.search(search));
        } catch (AlreadyClosedException replaced) {
            OpenIndex successor = inUse;
            return successor == null || successor == index ? Optional.empty() : Optional.of(successor.search(search));
        }
    }

    @Override
    public Optional<Instant> open() {
        return folder.left().flatMap(this::open);
    }

    private Optional<Instant> open(IndexFolder.Left left) {
        try {
            OpenIndex index = new OpenIndex(left.path());
            replaceBy(index);
            return Optional.of(left.knownUpTo());
        } catch (IOException | RuntimeException damaged) {
            LOG.log(WARNING, "The search index on disk cannot be used: {0}", damaged.toString());
            return Optional.empty();
        }
    }

    @Override
    public boolean isSound() {
        OpenIndex index = inUse;
        return index != null && index.isSound();
    }

    @Override
    public void put(List<IndexedProduct> products) {
        write(index -> index.put(products));
    }

    @Override
    public void show(Instant knownUpTo) {
        write(index -> index.show(knownUpTo));
    }

    @FunctionalInterface
    private interface Write {
        void to(OpenIndex index) throws IOException;
    }

    private void write(Write write) {
        OpenIndex index = inUse;
        if (index == null) {
            throw new IllegalStateException("there is no index");
        }
        try {
            write.to(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Building build() {
        try {
            return new FreshIndex(new OpenIndex(folder.fresh()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceBy(OpenIndex index) {
        OpenIndex before = inUse;
        inUse = index;
        if (before != null) {
            letGo(before);
        }
        folder.clear(index.path());
    }

    /** One that is damaged may well not be closed in order. */
    private static void letGo(OpenIndex index) {
        try {
            index.close();
        } catch (IOException damaged) {
            LOG.log(WARNING, "The search index is lost: {0}", damaged.toString());
        }
    }

    @PreDestroy
    public void close() {
        OpenIndex index = inUse;
        inUse = null;
        if (index != null) {
            letGo(index);
        }
    }

    /** An index that nobody searches yet. */
    private final class FreshIndex implements Building {

        private final OpenIndex index;
        private boolean taken;

        FreshIndex(OpenIndex index) {
            this.index = index;
        }

        @Override
        public void add(List<IndexedProduct> products) {
            guarded(() -> index.add(products));
        }

        @Override
        public void takeOver(Instant knownUpTo) {
            guarded(() -> {
                compact();
                index.show(knownUpTo);
                taken = true;
                replaceBy(index);
            });
        }

        @Override
        public void close() {
            if (!taken) {
                guarded(() -> {
                    index.close();
                    IndexFolder.remove(index.path());
                });
            }
        }

        /** Without room on the disk for both it stays in many parts, which is slower and as good. */
        private void compact() {
            try {
                index.compact();
            } catch (IOException noRoom) {
                LOG.log(WARNING, "The search index stays in many parts: {0}", noRoom.toString());
            }
        }

        private void guarded(Disk work) {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @FunctionalInterface
    private interface Disk {
        void run() throws IOException;
    }
}
