package dev.vigie.feature.knowledge.search.vector;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vectors of texts computed beforehand, a byte a number: the texts of the built-in pack come with
 * the program, so that it starts without reading them to the model again.
 */
public final class StoredVectors {

    private static final String RESOURCE = "/search/vectors.bin";

    /** Changes with the model and with the form of the file. */
    private static final String MARK = "bge-small-en-v1.5-q mean 1";

    private static final int MOST = 127;

    private final Map<Long, byte[]> vectors = new ConcurrentHashMap<>();

    public StoredVectors() {}

    /** Those that came with the program; none when it was built where the model does not run. */
    public static StoredVectors builtIn() throws IOException {
        try (InputStream in = StoredVectors.class.getResourceAsStream(RESOURCE)) {
            return in == null ? new StoredVectors() : read(in);
        }
    }

    /** From a file; of another model there are none. */
    public static StoredVectors read(InputStream in) throws IOException {
        StoredVectors stored = new StoredVectors();
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readUTF().equals(MARK)) {
            int count = data.readInt();
            for (int i = 0; i < count; i++) {
                long key = data.readLong();
                byte[] vector = new byte[Model.DIMENSIONS];
                data.readFully(vector);
                stored.vectors.put(key, vector);
            }
        }
        return stored;
    }

    /** In the order of their keys: the same texts give the same file. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out))) {
            data.writeUTF(MARK);
            data.writeInt(vectors.size());
            for (Map.Entry<Long, byte[]> entry : new TreeMap<>(vectors).entrySet()) {
                data.writeLong(entry.getKey());
                data.write(entry.getValue());
            }
        }
    }

    public Optional<float[]> of(String text) {
        return Optional.ofNullable(vectors.get(key(text))).map(StoredVectors::wide);
    }

    public void put(String text, float[] vector) {
        vectors.put(key(text), narrow(vector));
    }

    /** Whether it holds all of these, and nothing else. */
    public boolean covers(Collection<String> texts) {
        return vectors.size() == texts.size()
                && texts.stream().allMatch(text -> vectors.containsKey(key(text)));
    }

    private static byte[] narrow(float[] vector) {
        float largest = 0;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        byte[] narrow = new byte[vector.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (byte) Math.round(vector[i] / largest * MOST);
        }
        return narrow;
    }

    private static float[] wide(byte[] vector) {
        float[] wide = new float[vector.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = vector[i];
        }
        return Vectors.unit(wide);
    }

    /** FNV-1a over 64 bits: among a million texts, two share a key once in thirty million tries. */
    private static long key(String text) {
        long key = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            key = (key ^ (b & 0xff)) * 0x100000001b3L;
        }
        return key;
    }
}
