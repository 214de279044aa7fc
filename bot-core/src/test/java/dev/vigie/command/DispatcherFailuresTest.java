package dev.vigie.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vigie.chat.CommandCall;
import dev.vigie.reply.Visibility;
import dev.vigie.text.Language;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispatcherFailuresTest {

    @Test
    void a_bug_shows_its_short_code_and_nothing_of_itself() {
        Desk desk =
                Desk.doing(
                        use -> {
                            throw new IllegalStateException("password=hunter2");
                        });
        Outcome outcome = desk.say("/crisis note hello");
        assertThat(Desk.text(outcome))
                .contains(Desk.CODE)
                .doesNotContain("hunter2", "IllegalState", "Exception");
        assertThat(Desk.error(outcome)).isEqualTo("error.bug");
    }

    @Test
    void a_failure_is_shown_to_its_person_only_even_when_the_answer_is_for_everyone() {
        Desk desk =
                Desk.doing(
                        use -> {
                            throw new IllegalStateException();
                        });
        assertThat(Desk.reply(desk.say("/crisis skip 3 late")).visibility())
                .isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void a_storage_that_does_not_answer_is_told_as_such() {
        Desk desk =
                Desk.doing(
                        use -> {
                            throw new Unavailable("database", new SQLException("disk full"));
                        });
        Outcome outcome = desk.say("/crisis note hello");
        assertThat(Desk.error(outcome)).isEqualTo("error.storage");
        assertThat(Desk.text(outcome)).contains("storage").doesNotContain("disk full");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_storage_that_cannot_tell_who_speaks_is_told_in_the_language_of_the_platform(
            Language language) {
        Desk desk = Desk.knowingNobody(language, new Unavailable("database", new SQLException()));
        assertThat(Desk.error(desk.say("/help"))).isEqualTo("error.storage");
        assertThat(Desk.error(desk.press(CommandCall.of("help")))).isEqualTo("error.storage");
        assertThat(Desk.reply(desk.say("/help")).language()).isEqualTo(language);
    }

    @Test
    void a_bug_while_finding_out_who_speaks_is_answered_too() {
        Desk desk = Desk.knowingNobody(Language.EN, new IllegalStateException());
        assertThat(desk.answers("hello")).contains(Desk.CODE);
    }

    @Test
    void what_a_command_refuses_is_said_in_the_words_of_the_person() {
        Desk desk =
                Desk.doing(
                        use -> {
                            throw new UserError("error.option-twice", "option", "reason");
                        });
        assertThat(desk.answers("/crisis note hello")).contains("“reason” was given twice");
    }

    @Test
    void what_only_administrators_may_do_is_refused_to_others() {
        Desk desk = Desk.in(Language.EN);
        assertThat(Desk.error(desk.say("/team add @ann legal")))
                .isEqualTo("error.administrators-only");
        assertThat(Desk.error(desk.press(CommandCall.of("team add"))))
                .isEqualTo("error.administrators-only");
    }

    @Test
    void a_button_drawn_earlier_works_once_its_person_administers_the_space() {
        CommandCall drawn = CommandCall.of("team add", "person", "test:bob", "role", "legal");
        Desk desk = Desk.in(Language.EN);
        assertThat(Desk.error(desk.press(drawn))).isEqualTo("error.administrators-only");
        assertThat(Desk.heard(desk.asAdministrator().press(drawn))).isEqualTo(drawn.encode());
    }
}
