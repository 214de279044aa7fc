package dev.vigie.feature.interview.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.vigie.command.UserError;
import dev.vigie.feature.interview.bank.BankFile.Carried;
import dev.vigie.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes and reads a {@link BankFile} as YAML, French and English side by side. */
final class BankYaml {

    private static final ObjectMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private BankYaml() {}

    /** The approved questions of a team, in their last words. */
    static String of(Collection<BankEntry> entries) {
        List<Carried> carried =
                entries.stream()
                        .filter(entry -> entry.state() == BankEntry.State.APPROVED)
                        .map(BankYaml::carried)
                        .flatMap(Optional::stream)
                        .toList();
        try {
            return YAML.writeValueAsString(new BankFile(carried));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question that cannot be written", e);
        }
    }

    private static Optional<Carried> carried(BankEntry entry) {
        var sides = entry.sides();
        var fr = sides.get(Language.FR);
        var en = sides.get(Language.EN);
        if (fr == null || en == null) {
            return Optional.empty();
        }
        return entry.proposed()
                .map(
                        p ->
                                new Carried(
                                        p.competency(),
                                        p.type(),
                                        p.level(),
                                        p.roles(),
                                        p.minutes(),
                                        fr,
                                        en));
    }

    /**
     * @throws UserError with the line where it is not understood
     */
    static List<Carried> read(String text) {
        try {
            return YAML.readValue(text, BankFile.class).questions();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UserError("interview.bad-file", "line", line);
        }
    }
}
