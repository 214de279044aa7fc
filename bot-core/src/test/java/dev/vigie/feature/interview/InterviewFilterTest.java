package dev.vigie.feature.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.testkit.Conversation;
import dev.vigie.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters by competency, role, level and type, by the words of either language. */
class InterviewFilterTest {

    private static final QuestionBank BANK = Conversation.content().questions();
    private static final Conversation CHAT = Conversation.onH2();

    private final Conversation.Voice ann = CHAT.person("Ann", Language.EN);
    private final Conversation.Voice zoe = CHAT.person("Zoé", Language.FR);

    @Test
    void without_a_filter_every_question_can_come() {
        ann.says("/interview question");
        assertThat(ann.meta("of")).isEqualTo(BANK.questions().size());
    }

    @ParameterizedTest
    @MethodSource("competencies")
    void a_competency_is_named_in_english_or_in_french_or_by_its_code(Competency competency) {
        ann.says("/interview question competency:\"" + competency.name().en() + "\"");
        assertThat(ann.meta("competency")).isEqualTo(competency.id());
        zoe.says("/entrevue question compétence : « " + competency.name().fr() + " »");
        assertThat(zoe.meta("competency")).isEqualTo(competency.id());
        zoe.says("/entrevue question " + competency.code());
        assertThat(zoe.meta("competency")).isEqualTo(competency.id());
        assertThat(zoe.meta("of")).isEqualTo(count(Optional.of(competency), q -> true));
    }

    static List<Competency> competencies() {
        return List.copyOf(BANK.competencies());
    }

    @ParameterizedTest
    @CsvSource({
        "level:junior, junior",
        "level:intermediate, intermediate",
        "senior, senior",
        "niveau:débutant, junior",
        "niveau:Intermédiaire, intermediate",
        "niveau : expérimenté, senior",
        "EXPERIMENTE, senior",
    })
    void a_level_is_named_in_either_language(String typed, String level) {
        ann.says("/interview question " + typed);
        assertThat(ann.meta("level")).isEqualTo(level);
        assertThat(ann.meta("of"))
                .isEqualTo(count(Optional.empty(), q -> q.level().id().equals(level)));
    }

    @ParameterizedTest
    @CsvSource({
        "type:behavioural, behavioural",
        "situational, situational",
        "type:knowledge, knowledge",
        "type:\"work sample\", work-sample",
        "type:work-sample, work-sample",
        "type:comportementale, behavioural",
        "mise en situation, situational",
        "type:connaissances, knowledge",
        "exercice pratique, work-sample",
    })
    void a_type_is_named_in_either_language(String typed, String type) {
        zoe.says("/entrevue question " + typed);
        assertThat(zoe.meta("type")).isEqualTo(type);
        assertThat(zoe.meta("of"))
                .isEqualTo(count(Optional.empty(), q -> q.type().id().equals(type)));
    }

    @ParameterizedTest
    @CsvSource({
        "role:moderator, MODERATOR",
        "rôle:modération, MODERATOR",
        "role:community-manager, COMMUNITY_MANAGER",
        "rôle : « gestionnaire de communauté », COMMUNITY_MANAGER",
        "role:\"social-media manager\", SOCIAL_MEDIA_MANAGER",
        "gestionnaire des médias sociaux, SOCIAL_MEDIA_MANAGER",
    })
    void a_role_leaves_its_own_questions_and_those_for_all(String typed, Question.Job job) {
        zoe.says("/entrevue question " + typed);
        assertThat(zoe.meta("of")).isEqualTo(count(Optional.empty(), q -> q.meantFor(job)));
        assertThat(String.valueOf(zoe.meta("roles"))).containsAnyOf(job.id(), "all");
    }

    @ParameterizedTest
    @EnumSource(Question.Level.class)
    void filters_add_up(Question.Level level) {
        for (Question.Type type : Question.Type.values()) {
            Filter filter =
                    new Filter(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(level),
                            Optional.of(type));
            List<String> left = List.copyOf(BANK.matching(filter).keySet());
            assertThat(left)
                    .containsExactlyInAnyOrderElementsOf(
                            BANK.questions().stream()
                                    .filter(q -> q.level() == level && q.type() == type)
                                    .map(Question::id)
                                    .toList());
        }
    }

    @Test
    void filters_that_leave_nothing_say_what_to_do() {
        Map.Entry<Competency, String> nothing = nothingLeft();
        assertThat(
                        ann.says(
                                "/interview question competency:"
                                        + nothing.getKey().code()
                                        + nothing.getValue()))
                .startsWith("No question matches all of these filters.");
    }

    @Test
    void a_word_that_is_no_filter_is_told_with_the_possible_ones() {
        assertThat(ann.says("/interview question level:guru"))
                .isEqualTo(
                        "I do not know “guru” as “level”. You can choose: Junior, Intermediate,"
                                + " Senior.");
        assertThat(zoe.says("/entrevue question niveau:gourou"))
                .contains("Débutant, Intermédiaire, Expérimenté");
    }

    /** A combination of filters that no question of the pack meets. */
    private static Map.Entry<Competency, String> nothingLeft() {
        for (Competency competency : BANK.competencies()) {
            for (Question.Level level : Question.Level.values()) {
                for (Question.Type type : Question.Type.values()) {
                    Filter filter =
                            new Filter(
                                    Optional.of(competency.code()),
                                    Optional.empty(),
                                    Optional.of(level),
                                    Optional.of(type));
                    if (BANK.matching(filter).isEmpty()) {
                        return Map.entry(competency, " level:" + level.id() + " type:" + type.id());
                    }
                }
            }
        }
        throw new AssertionError("every combination has a question");
    }

    private static int count(Optional<Competency> competency, Predicate<Question> wanted) {
        return (int)
                BANK.questions().stream()
                        .filter(wanted)
                        .filter(
                                q ->
                                        competency.isEmpty()
                                                || BANK.competencyOf(q).equals(competency))
                        .count();
    }
}
