package dev.vigie.slack.events;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.ConversationRef;
import dev.vigie.command.Choice;
import dev.vigie.command.Dispatcher;
import dev.vigie.command.Outcome;
import dev.vigie.command.Speaker;
import dev.vigie.command.Unavailable;
import dev.vigie.command.WordlessTrace;
import dev.vigie.platform.PlatformContext;
import dev.vigie.slack.SlackPlatform;
import dev.vigie.slack.web.Answers;
import dev.vigie.slack.web.Later;
import dev.vigie.slack.web.Occasion;
import dev.vigie.slack.web.Place;
import dev.vigie.slack.web.Workspace;
import dev.vigie.text.Language;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on what was acknowledged, and says so when there is too much of it. */
final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final PlatformContext context;
    private final Workspace workspace;
    private final Answers.Out out;
    private final Later later;

    Reception(Answers.Desk desk, Answers.Out out) {
        this.context = desk.context();
        this.workspace = desk.workspace();
        this.out = out;
        this.later = desk.later();
    }

    /** What comes of something, for somebody, somewhere. */
    interface Deed {
        Outcome done(Dispatcher dispatcher, Speaker speaker, ConversationRef where);
    }

    Workspace workspace() {
        return workspace;
    }

    PlatformContext context() {
        return context;
    }

    /**
     * Takes something in; the answer comes by itself.
     *
     * @param id Slack's own, the same when it is delivered again
     */
    void take(String id, Occasion occasion, Deed deed) {
        if (!once(id, () -> answer(occasion, deed))) {
            later.in(
                    Duration.ZERO,
                    () ->
                            later.attempt(
                                    "busy",
                                    () ->
                                            out.answers()
                                                    .tell(
                                                            occasion,
                                                            context.language(),
                                                            "slack.busy")));
        }
    }

    /** Has a worker do it; false when there are too many waiting. */
    boolean accepted(Runnable task) {
        return context.services().workers().accept(() -> guarded(task));
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException bug) {
            LOG.error("something from Slack was not answered", WordlessTrace.of(bug));
        }
    }

    /**
     * Has a worker do it, unless it came before; again later, when Slack does not tell who somebody
     * is. False when there are too many waiting.
     */
    boolean once(String id, Runnable task) {
        return accepted(
                () -> {
                    if (isNew(id)) {
                        later.attempt("request", task);
                    }
                });
    }

    private void answer(Occasion occasion, Deed deed) {
        Speaker speaker = speaker(occasion);
        Occasion somewhere = somewhere(occasion);
        give(somewhere, speaker, done(somewhere, speaker, deed));
    }

    Speaker speaker(Occasion occasion) {
        return out.people().speaker(occasion.user(), occasion.name());
    }

    Outcome done(Occasion occasion, Speaker speaker, Deed deed) {
        return deed.done(context.dispatcher(), speaker, where(occasion));
    }

    void give(Occasion occasion, Speaker speaker, Outcome outcome) {
        out.answers().give(occasion, outcome, language(speaker));
    }

    Language language(Speaker speaker) {
        return speaker.locale().orElse(context.language());
    }

    /** What is done on Vigie's Home is answered in a direct message. */
    Occasion somewhere(Occasion occasion) {
        return occasion.place().isPresent() ? occasion : out.answers().atHome(occasion);
    }

    private ConversationRef where(Occasion occasion) {
        return occasion.place().orElseGet(() -> Place.of(occasion.user(), "")).in(workspace.team());
    }

    /** When it cannot be told, it is better done twice than not at all. */
    boolean isNew(String id) {
        try {
            return context.services().inbox().isNew(SlackPlatform.ID, id);
        } catch (Unavailable trouble) {
            LOG.warn("cannot tell whether this came before: {}", trouble.getMessage());
            return true;
        }
    }

    List<Choice> choices(Occasion occasion, CommandCall call, String option) {
        return context.dispatcher().complete(speaker(occasion), where(occasion), call, option);
    }

    Answers.Out out() {
        return out;
    }
}
