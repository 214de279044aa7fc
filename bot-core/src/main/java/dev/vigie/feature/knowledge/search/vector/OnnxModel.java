package dev.vigie.feature.knowledge.search.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small sentence model that runs in this process, on one thread per question. */
public final class OnnxModel implements Model {

    private static final String NAME = "bge-small-en-v1.5-q";

    /** What is longer is cut off. */
    private static final int MOST_PIECES = 256;

    private static @Nullable OnnxModel loaded;
    private static @Nullable WordPieces vocabulary;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxModel(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads it, which takes about half a second the first time; it never changes, so that one
     * serves the whole program.
     *
     * @throws ModelUnavailable when this system cannot run it
     */
    public static synchronized OnnxModel load() throws ModelUnavailable {
        if (loaded == null) {
            loaded = read();
        }
        return loaded;
    }

    private static OnnxModel read() throws ModelUnavailable {
        try (InputStream weights = open(".onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, NAME);
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(weights.readAllBytes(), options);
            return new OnnxModel(pieces(), environment, session);
        } catch (IOException | OrtException | LinkageError e) {
            throw new ModelUnavailable(e);
        }
    }

    /** The English words it knows, the commoner first; needs no native library. */
    public static List<String> words() {
        try {
            return pieces().wholeWords();
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private static synchronized WordPieces pieces() throws IOException {
        if (vocabulary == null) {
            try (InputStream tokenizer = open("-tokenizer.json")) {
                vocabulary = WordPieces.read(tokenizer);
            }
        }
        return vocabulary;
    }

    private static InputStream open(String ending) throws IOException {
        return Objects.requireNonNull(
                OnnxModel.class.getResourceAsStream("/" + NAME + ending), NAME + ending);
    }

    @Override
    public float[] embed(String text) {
        long[] ids = pieces.cut(text, MOST_PIECES);
        long[] shape = {1, ids.length};
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        words,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("the model refused a text of " + ids.length, e);
        }
    }

    /**
     * The mean of the pieces' vectors, of length 1. The model was trained to answer with its first
     * piece; on short questions the mean finds more.
     */
    private static float[] mean(FloatBuffer hidden, int pieces) {
        float[] sum = new float[DIMENSIONS];
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += hidden.get(piece * DIMENSIONS + i);
            }
        }
        return Vectors.unit(sum);
    }
}
