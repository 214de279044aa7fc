package dev.vigie.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.vigie.pack.PackFolder.PackFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the files of all packs, the built-in one first, with the line of everything they say. */
public final class PackReader {

    static final ObjectMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                                    .build())
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .build();

    private final List<PackFolder> packs;

    public PackReader(List<PackFolder> packs) {
        this.packs = List.copyOf(packs);
    }

    /**
     * All readable files of a kind; what is wrong with the others goes to {@code problems}.
     *
     * @param place a folder of packs ({@code knowledge}) or a file ({@code sources.yaml})
     */
    public <T> List<Document<T>> read(String place, Class<T> type, Problems problems) {
        List<Document<T>> documents = new ArrayList<>();
        for (int pack = 0; pack < packs.size(); pack++) {
            for (PackFile file : packs.get(pack).files(place, problems)) {
                read(pack, file, type, problems).ifPresent(documents::add);
            }
        }
        return documents;
    }

    private static <T> Optional<Document<T>> read(
            int pack, PackFile file, Class<T> type, Problems problems) {
        Lines lines = Lines.NONE;
        try {
            String text = file.text();
            lines = new Lines(text);
            JsonNode tree = YAML.readTree(text);
            Document<JsonNode> raw = new Document<>(pack, file.name(), tree, lines);
            Optional<String> empty = emptyPlace(tree, "");
            if (empty.isPresent()) {
                String key = empty.get().isEmpty() ? file.name() : last(empty.get());
                problems.error(raw, empty.get(), "check.empty", "key", key);
                return Optional.empty();
            }
            return Optional.of(
                    new Document<>(pack, file.name(), YAML.treeToValue(tree, type), lines));
        } catch (JsonProcessingException e) {
            problems.add(explained(file, e, lines));
        } catch (IOException e) {
            problems.add(Problem.error(file.name(), 1, "check.unreadable"));
        }
        return Optional.empty();
    }

    /** The first key that was written without a value. */
    private static Optional<String> emptyPlace(JsonNode node, String pointer) {
        if (node.isNull() || node.isMissingNode()) {
            return Optional.of(pointer);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                Optional<String> found = emptyPlace(node.get(i), pointer + "/" + i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            Optional<String> found = emptyPlace(field.getValue(), pointer + "/" + field.getKey());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Problem explained(PackFile file, JsonProcessingException e, Lines lines) {
        if (!(e instanceof JsonMappingException mapping)) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            return Problem.error(file.name(), line, "check.syntax", "detail", firstLine(e));
        }
        String pointer =
                mapping.getPath().stream()
                        .map(r -> r.getFieldName() == null ? "" + r.getIndex() : r.getFieldName())
                        .collect(Collectors.joining("/", "/", ""));
        int line = new Document<>(0, file.name(), "", lines).line(pointer);
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known =
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Problem.error(
                    file.name(),
                    line,
                    "check.unknown-key",
                    "key",
                    unknown.getPropertyName(),
                    "known",
                    known);
        }
        return refused(file, mapping, line, pointer);
    }

    private static Problem refused(
            PackFile file, JsonMappingException e, int line, String pointer) {
        String message = firstLine(e);
        if (message.startsWith("Trailing token")) {
            int second = Math.max(1, e.getLocation().getLineNr());
            return Problem.error(file.name(), second, "check.second-document");
        }
        if (message.startsWith("Missing required creator property")) {
            return Problem.error(
                    file.name(), line, "check.missing-key", "key", last(pointer), "place", pointer);
        }
        return Problem.error(
                file.name(),
                line,
                "check.wrong-value",
                "place",
                pointer,
                "detail",
                expected(message));
    }

    /** Jackson's sentence without the names of Java classes that say nothing to an author. */
    private static String expected(String message) {
        int problem = message.indexOf("problem: ");
        String said = problem >= 0 ? message.substring(problem + "problem: ".length()) : message;
        return said.replaceAll("`?[a-z]+(\\.[A-Za-z0-9_$]+)+`?", "…");
    }

    private static String firstLine(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
