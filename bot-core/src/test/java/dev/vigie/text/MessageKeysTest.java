package dev.vigie.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.command.CommandCatalog;
import dev.vigie.feature.crisis.Severity;
import dev.vigie.feature.interview.Question;
import dev.vigie.org.Role;
import dev.vigie.pack.Handover;
import dev.vigie.pack.Strength;
import dev.vigie.testkit.Conversation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageKeysTest {

    private static final Messages MESSAGES = Messages.builtIn();
    private static final CommandCatalog CATALOG = Conversation.onH2().dispatcher().catalog();
    private static final Set<String> KEYS = MESSAGES.keys(Language.EN);

    private List<String> sources = List.of();

    @BeforeAll
    void read_the_sources() throws IOException {
        sources = MessageUse.sources();
    }

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(MESSAGES.keys(Language.FR)).isEqualTo(KEYS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_message_is_written_twice(Language language) throws IOException {
        Set<String> seen = new HashSet<>();
        assertThat(lines(language).map(line -> line.split("=", 2)[0].strip()))
                .allSatisfy(key -> assertThat(seen.add(key)).as(key).isTrue());
    }

    @Test
    void every_message_is_used() {
        assertThat(use(sources).unused(KEYS)).isEmpty();
    }

    @Test
    void every_message_that_is_used_exists() {
        assertThat(use(sources).missing(KEYS)).isEmpty();
    }

    @Test
    void every_constant_that_people_read_has_its_words() {
        Stream<String> expected =
                Stream.of(
                                Arrays.stream(Role.values()).map(r -> "role." + r.id()),
                                Arrays.stream(Severity.values())
                                        .flatMap(
                                                s ->
                                                        Stream.of("", "choice.", "when.")
                                                                .map(k -> k + s.level()))
                                        .map(end -> "severity." + end),
                                Arrays.stream(Question.Job.values()).map(j -> "job." + j.id()),
                                Arrays.stream(Question.Level.values()).map(l -> "level." + l.id()),
                                Arrays.stream(Question.Type.values()).map(t -> "type." + t.id()),
                                Arrays.stream(Handover.values()).map(h -> lower("handover.", h)),
                                Arrays.stream(Strength.values()).map(s -> lower("strength.", s)))
                        .flatMap(keys -> keys);
        assertThat(KEYS).containsAll(expected.toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crisis.exploded",
                "crisis.button.explode",
                "role.wizard",
                "severity.9999",
                "option.colour.word",
                "crisis.start.colour",
                "party.word"
            })
    void a_message_that_nothing_uses_is_found(String planted) {
        Set<String> more = new TreeSet<>(KEYS);
        more.add(planted);
        assertThat(use(sources).unused(more)).contains(planted);
    }

    @Test
    void a_key_in_a_comment_is_not_used() {
        Set<String> more = new TreeSet<>(KEYS);
        more.add("crisis.exploded");
        List<String> source = List.of("// \"crisis.exploded\"\n/* \"crisis.exploded\" */");
        assertThat(use(source).unused(more)).contains("crisis.exploded");
        assertThat(use(List.of("say(\"crisis.exploded\")")).unused(more))
                .doesNotContain("crisis.exploded");
    }

    @Test
    void a_key_that_no_language_has_is_found() {
        List<String> more = new ArrayList<>(sources);
        more.add("class A { String a = words.text(\"crisis.exploded\"); }");
        assertThat(use(more).missing(KEYS)).containsExactly("crisis.exploded");
    }

    @Test
    void a_command_whose_words_no_language_has_is_found() {
        Set<String> fewer = new TreeSet<>(KEYS);
        fewer.removeAll(List.of("crisis.start.title", "option.step.help"));
        assertThat(use(sources).missing(fewer)).contains("crisis.start.title", "option.step.help");
    }

    private static MessageUse use(List<String> sources) {
        return new MessageUse(sources, CATALOG);
    }

    private static String lower(String family, Enum<?> constant) {
        return family + constant.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> lines(Language language) throws IOException {
        try (var in =
                Messages.class.getResourceAsStream(
                        "/messages/messages_" + language.code() + ".properties")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }
}
