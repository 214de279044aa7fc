package dev.vigie.feature.interview.neverask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.app.Content;
import dev.vigie.feature.interview.Question;
import dev.vigie.pack.Jurisdiction;
import dev.vigie.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The list that Vigie ships, on questions that are not in it. */
class BuiltInNeverAskTest {

    private static final Content CONTENT = Content.read(List.of());
    private static final NeverAsk LIST = CONTENT.neverAsk();
    private static final Set<Jurisdiction> EVERYWHERE = EnumSet.allOf(Jurisdiction.class);

    @ParameterizedTest
    @MethodSource("forbidden")
    void a_forbidden_question_is_found(String line) {
        String subject = line.substring(0, line.indexOf(':'));
        assertThat(touched(line.substring(line.indexOf(':') + 1))).contains(subject);
    }

    static Stream<String> forbidden() {
        return lines("/never-ask-questions.txt");
    }

    @Test
    void there_are_sixty_of_them_at_least_besides_the_examples() {
        assertThat(forbidden()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void a_question_on_the_job_is_not(String question) {
        assertThat(touched(question)).isEmpty();
    }

    static Stream<String> allowed() {
        return lines("/allowed-questions.txt");
    }

    @Test
    void no_built_in_question_or_probe_touches_anything() {
        List<String> touching = new ArrayList<>();
        for (Question question : CONTENT.questions().questions()) {
            for (Language language : Language.values()) {
                Question.Side side = question.in(language);
                Stream.concat(Stream.of(side.question()), side.probes().stream())
                        .filter(text -> !touched(text).isEmpty())
                        .forEach(text -> touching.add(question.id() + ": " + text));
            }
        }
        assertThat(touching).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Jurisdiction.class, names = "AUSTRALIA", mode = EnumSource.Mode.EXCLUDE)
    void five_jurisdictions_have_their_law_and_at_least_ten_subjects(Jurisdiction where) {
        assertThat(LIST.law(where)).isPresent();
        assertThat(LIST.subjects())
                .filteredOn(subject -> subject.jurisdictions().contains(where))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<String> touched(String question) {
        return LIST.in(question, EVERYWHERE).stream().map(f -> f.subject().id()).toList();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = BuiltInNeverAskTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
