package dev.vigie.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/** A disk for H2 that can be filled up and freed: a file system of its own under a URL's scheme. */
public final class FillableDisk extends FilePathWrapper {

    private static final String SCHEME = "fillable";

    private static final int ROOMY = Integer.MAX_VALUE;

    private static final AtomicInteger WRITES_LEFT = new AtomicInteger(ROOMY);

    /** A database on this disk, which has room. */
    static DatabaseSettings database(Path directory) {
        FilePath.register(new FillableDisk());
        free();
        return DatabaseSettings.of(
                "jdbc:h2:" + SCHEME + ":" + directory.resolve("vigie").toAbsolutePath(), "", "");
    }

    static void fill() {
        fillAfter(0);
    }

    /** Full once it has been written to this often. */
    static void fillAfter(int writes) {
        WRITES_LEFT.set(writes);
    }

    static void free() {
        WRITES_LEFT.set(ROOMY);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        private Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            if (WRITES_LEFT.getAndUpdate(left -> left == ROOMY ? left : left - 1) <= 0) {
                throw new IOException("No space left on device");
            }
            return file.write(from, position);
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared)
                throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
