package dev.vigie.slack.events;

import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.slack.web.Occasion;
import java.util.Optional;

/** Vigie's Home: what somebody can do and has to do, as the core's own command says it. */
final class HomeTab {

    private static final String COMMAND = "/home";

    private final Reception reception;

    HomeTab(Reception reception) {
        this.reception = reception;
    }

    /** Draws the Home of somebody. */
    void publish(String user) {
        Occasion occasion =
                reception.somewhere(
                        new Occasion(Optional.empty(), user, "", "", "", Optional.empty()));
        Speaker speaker = reception.speaker(occasion);
        Outcome outcome =
                reception.done(
                        occasion,
                        speaker,
                        (dispatcher, who, where) -> dispatcher.say(who, where, COMMAND));
        if (outcome instanceof Outcome.Replied replied) {
            reception.out().answers().publishHome(user, replied.reply());
        }
    }
}
