package lu.airsilk.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2, {@code jdbc:h2:small:…}, that takes no more while it is full. H2 makes its paths by itself, so it is public. */
public final class SmallDiskFixture extends FilePathWrapper {

    private static volatile boolean full;

    static void plugIn() {
        full = false;
        FilePath.register(new SmallDiskFixture());
    }

    static void fill() {
        full = true;
    }

    static void makeRoom() {
        full = false;
    }

    @Override
    public String getScheme() {
        return "small";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new File(super.open(mode));
    }

    private static final class File extends FileBase {

        private final FileChannel file;

        File(FileChannel file) {
            this.file = file;
        }

        private void grow(long to) throws IOException {
            if (full && to > file.size()) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            grow(file.position() + bytes.remaining());
            return file.write(bytes);
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long at) throws IOException {
            grow(at + bytes.remaining());
            return file.write(bytes, at);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long at) throws IOException {
            return file.read(bytes, at);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long to) throws IOException {
            file.truncate(to);
            return this;
        }

        @Override
        public void force(boolean all) throws IOException {
            file.force(all);
        }

        @Override
        public FileLock tryLock(long from, long length, boolean shared) throws IOException {
            return file.tryLock(from, length, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
