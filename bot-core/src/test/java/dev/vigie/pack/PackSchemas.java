package dev.vigie.pack;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;

import dev.vigie.feature.crisis.Playbook;
import dev.vigie.feature.crisis.Severity;
import dev.vigie.feature.crisis.SeverityFile;
import dev.vigie.feature.interview.QuestionFile;
import dev.vigie.feature.interview.neverask.NeverAskFile;
import dev.vigie.feature.knowledge.CardFile;
import dev.vigie.testkit.Javadocs;
import dev.vigie.text.Bilingual;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas that let an editor complete and check the files of a pack. They follow from the
 * records that the files are read into, and from the Javadoc of those records.
 *
 * <p>JSON Schema draft 7: the one that every YAML language server knows.
 */
final class PackSchemas {

    /** By the name of the schema, without its ending. */
    private static final Map<String, Class<?>> FORMATS =
            Map.of(
                    "cards", CardFile.class,
                    "questions", QuestionFile.class,
                    "playbook", Playbook.class,
                    "sources", SourceFile.class,
                    "facts", FactFile.class,
                    "never-ask", NeverAskFile.class,
                    "severity", SeverityFile.class);

    private final Javadocs javadocs = Javadocs.of(Path.of("src/main/java"));
    private final ObjectMapper json = new ObjectMapper();
    private final SchemaGenerator generator;

    private PackSchemas() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                        json, SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON);
        config.with(
                new JacksonModule(
                        JacksonOption.RESPECT_JSONPROPERTY_REQUIRED,
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY));
        config.without(Option.FLATTENED_OPTIONALS);
        config.with(
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral()
                .withPropertySorter((unused, unusedToo) -> 0)
                .withDescriptionResolver(
                        scope -> javadocs.summary(scope.getType().getErasedType()).orElse(null))
                .withCustomDefinitionProvider(this::written)
                .withDefinitionNamingStrategy(
                        (key, context) -> key.getType().getErasedType().getSimpleName());
        config.forFields()
                .withDescriptionResolver(this::described)
                .withTargetTypeOverridesResolver(PackSchemas::unwrapped)
                .withRequiredCheck(PackSchemas::sideOfBoth)
                .withInstanceAttributeOverride(PackSchemas::levels);
        generator = new SchemaGenerator(config.build());
    }

    /** All schemas by their file names, as they are committed. */
    static Map<String, String> generated() {
        PackSchemas schemas = new PackSchemas();
        Map<String, String> files = new LinkedHashMap<>();
        FORMATS.forEach((name, type) -> files.put(name + ".schema.json", schemas.schema(type)));
        return files;
    }

    private String schema(Class<?> type) {
        JsonNode schema = generator.generateSchema(type);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return json.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is written as one word or number but read into something richer. */
    private @Nullable CustomDefinition written(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode node = json.createObjectNode();
        if (type.getErasedType() == Elapsed.class) {
            node.put("type", "string").put("pattern", Elapsed.PATTERN);
        } else if (type.getErasedType() == ReviewInterval.class) {
            node.put("type", "string").put("pattern", ReviewInterval.PATTERN);
        } else if (type.getErasedType() == Severity.class) {
            node.put("type", "integer");
            for (Severity severity : Severity.values()) {
                node.withArray("enum").add(severity.level());
            }
        } else {
            return null;
        }
        return new CustomDefinition(
                node,
                CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.NO);
    }

    /** What may be left out may be left out, not written as null. */
    private static @Nullable List<ResolvedType> unwrapped(FieldScope field) {
        return field.getType().isInstanceOf(Optional.class)
                ? List.of(field.getType().getTypeParameters().get(0))
                : null;
    }

    private @Nullable String described(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : javadocs.component(
                                field.getMember().getDeclaringType().getErasedType(),
                                field.getDeclaredName())
                        .orElse(null);
    }

    /** Both languages are required; {@link Bilingual} is no format of its own and does not say. */
    private static boolean sideOfBoth(FieldScope field) {
        return field.getMember().getDeclaringType().getErasedType() == Bilingual.class;
    }

    /** Keys that are numbers are levels of severity. */
    private static void levels(ObjectNode node, FieldScope field, SchemaGenerationContext context) {
        ResolvedType type = field.getType();
        if (type != null
                && type.isInstanceOf(Map.class)
                && type.getTypeParameters().get(0).getErasedType() == Integer.class) {
            node.putObject("propertyNames").put("pattern", "^[1-4]$");
        }
    }
}
