package dev.vigie.slack.web;

import dev.vigie.chat.CommandCall;
import dev.vigie.chat.MessageRef;
import dev.vigie.command.Form;
import dev.vigie.command.Outcome;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.TryLater;
import dev.vigie.reply.Block;
import dev.vigie.reply.Button;
import dev.vigie.reply.Live;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Visibility;
import dev.vigie.reply.Wording;
import dev.vigie.slack.SlackMessage;
import dev.vigie.slack.SlackRenderer;
import dev.vigie.text.Language;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Gives people what came of what they did.
 *
 * <ol>
 *   <li>A form opens as a modal; when it cannot (nothing was pressed, or three seconds are over), a
 *       message offers it as a button.
 *   <li>A card goes into the channel as a message that can be edited; pressed on the card itself,
 *       it is drawn anew in place.
 *   <li>Anything else for everybody is posted, for one person whispered.
 *   <li>Where Vigie is not in the channel, the address that came along carries the answer, and says
 *       how to invite Vigie; where there is none, a direct message does.
 * </ol>
 */
public final class Answers {

    private final SlackApi api;
    private final SlackPosts posts;
    private final CardEdits edits;
    private final Desk desk;
    private final SlackRenderer renderer = new SlackRenderer();

    /**
     * What answering takes besides Slack.
     *
     * @param context what the core gives
     * @param workspace where we are
     * @param later for what Slack does not take at once
     */
    public record Desk(PlatformContext context, Workspace workspace, Later later) {}

    /**
     * Everything that goes out to one workspace.
     *
     * @param answers to people
     * @param messenger what is said unasked
     * @param people who they are
     */
    public record Out(Answers answers, SlackMessenger messenger, SlackPeople people) {}

    private Answers(SlackApi api, SlackPosts posts, CardEdits edits, Desk desk) {
        this.api = api;
        this.posts = posts;
        this.edits = edits;
        this.desk = desk;
    }

    /** The ways out to a workspace, which share their pace. */
    public static Out out(SlackApi api, Desk desk) {
        var services = desk.context().services();
        SlackPosts posts = new SlackPosts(api, services.clock());
        Pace pace = new Pace(services.clock());
        SlackPeople people = new SlackPeople(api, desk.workspace(), services.clock());
        CardEdits edits = new CardEdits(posts, services.cards(), pace, desk.later());
        SlackMessenger messenger =
                new SlackMessenger(posts, people, services.cards(), pace, desk.workspace().team());
        return new Out(new Answers(api, posts, edits, desk), messenger, people);
    }

    /**
     * Gives somebody what came of what they did.
     *
     * @param language of a form's few words; a reply has its own
     */
    public void give(Occasion occasion, Outcome outcome, Language language) {
        if (outcome instanceof Outcome.FormAsked asked) {
            open(occasion, asked.form(), language);
        } else if (outcome instanceof Outcome.Replied replied) {
            give(occasion, replied.reply());
        }
    }

    /** Says one of the adapter's own sentences to one person. */
    public void tell(Occasion occasion, Language language, String key, Object... arguments) {
        give(
                occasion,
                Reply.to(Visibility.PRIVATE, language)
                        .paragraph(words(language).text(key, arguments))
                        .build());
    }

    /** Shows the whole of what a card had no room for to one person. */
    public void whole(Occasion occasion, Reply reply) {
        give(occasion, reply.shownTo(Visibility.PRIVATE));
    }

    /** The same occasion, in the direct message with whoever it is of. */
    public Occasion atHome(Occasion occasion) {
        try {
            return occasion.at(posts.direct(occasion.user()));
        } catch (SlackRefusal | TryLater closed) {
            return occasion;
        }
    }

    /** Draws Vigie's Home for somebody. */
    public void publishHome(String user, Reply reply) {
        String view = HomeView.of(renderer.render(reply));
        desk.later()
                .attempt(
                        "home",
                        () ->
                                api.call(
                                        "views.publish",
                                        m ->
                                                m.viewsPublish(
                                                        r -> r.userId(user).viewAsString(view))));
    }

    /** Where a message can be read, if Slack says. */
    public Optional<URI> link(Place place, String ts) {
        try {
            return Optional.ofNullable(
                            api.call(
                                            "chat.getPermalink",
                                            m ->
                                                    m.chatGetPermalink(
                                                            r ->
                                                                    r.channel(place.channel())
                                                                            .messageTs(ts)))
                                    .getPermalink())
                    .map(URI::create);
        } catch (SlackRefusal | TryLater unknown) {
            return Optional.empty();
        }
    }

    private void give(Occasion occasion, Reply reply) {
        if (reply.visibility() == Visibility.PRIVATE) {
            send(renderer.render(reply), privately(occasion));
        } else if (reply.live().isPresent()) {
            card(occasion, reply, reply.live().get());
        } else {
            send(renderer.render(reply), forEverybody(occasion));
        }
    }

    private void open(Occasion occasion, Form form, Language language) {
        if (occasion.trigger().isEmpty()) {
            offer(occasion, form, language);
            return;
        }
        String view = new FormView(words(language)).of(form, FormMemory.of(form, occasion));
        try {
            api.call(
                    "views.open",
                    m -> m.viewsOpen(r -> r.triggerId(occasion.trigger()).viewAsString(view)));
        } catch (SlackRefusal | TryLater late) {
            offer(occasion, form, language);
        }
    }

    /** The form behind a button. */
    private void offer(Occasion occasion, Form form, Language language) {
        CommandCall whole = form.call();
        CommandCall call =
                whole.encode().length() <= CommandCall.MAX_ENCODED
                        ? whole
                        : CommandCall.of(whole.name());
        give(
                occasion,
                Reply.to(Visibility.PRIVATE, language)
                        .paragraph(words(language).text("slack.form-needed"))
                        .buttons(Button.primary(form.title(), call))
                        .build());
    }

    private void card(Occasion occasion, Reply reply, Live live) {
        var pressed = occasion.pressed().filter(p -> p.card().equals(live.card()));
        if (pressed.isPresent()) {
            edits.edit(pressed.get().message(), reply);
            return;
        }
        desk.later()
                .attempt(
                        "card",
                        () -> {
                            try {
                                posted(occasion, reply, live);
                            } catch (SlackRefusal notThere) {
                                uninvited(occasion, reply);
                            }
                        });
    }

    private void posted(Occasion occasion, Reply reply, Live live) {
        Place place = occasion.place().orElseGet(() -> posts.direct(occasion.user()));
        String ts = posts.post(place, renderer.single(reply), reply.live(), "");
        desk.context()
                .services()
                .cards()
                .shown(live, new MessageRef(place.in(desk.workspace().team()), ts));
    }

    /** A card that nobody can edit later says so. */
    private void uninvited(Occasion occasion, Reply reply) {
        List<Block> blocks = new ArrayList<>(reply.blocks());
        blocks.add(
                new Block.Note(
                        words(reply.language())
                                .text("slack.invite", "name", desk.workspace().name())));
        Reply noted =
                new Reply(reply.language(), reply.visibility(), blocks, reply.meta(), reply.live());
        List<Way> ways = forEverybody(occasion);
        send(renderer.render(noted), ways.size() > 1 ? ways.subList(1, ways.size()) : ways);
    }

    /** One way of getting a message to where it belongs. */
    private interface Way {
        void send(SlackMessage message);
    }

    private List<Way> privately(Occasion occasion) {
        List<Way> ways = new ArrayList<>();
        if (occasion.place().isPresent()) {
            Place place = occasion.place().get();
            if (place.direct()) {
                ways.add(message -> posts.post(place, message, none(), ""));
            } else {
                if (!occasion.responseUrl().isEmpty()) {
                    ways.add(m -> posts.respond(occasion.responseUrl(), place, m, false));
                }
                ways.add(message -> posts.whisper(place, occasion.user(), message));
            }
        }
        ways.add(byDirectMessage(occasion));
        return ways;
    }

    private List<Way> forEverybody(Occasion occasion) {
        List<Way> ways = new ArrayList<>();
        if (occasion.place().isPresent()) {
            Place place = occasion.place().get();
            ways.add(message -> posts.post(place, message, none(), ""));
            if (!occasion.responseUrl().isEmpty()) {
                ways.add(m -> posts.respond(occasion.responseUrl(), place, m, true));
            }
        }
        ways.add(byDirectMessage(occasion));
        return ways;
    }

    private Way byDirectMessage(Occasion occasion) {
        return message -> posts.post(posts.direct(occasion.user()), message, none(), "");
    }

    private static Optional<Live> none() {
        return Optional.empty();
    }

    /** In their order, each by the first way that Slack accepts; goes on where it had to wait. */
    private void send(List<SlackMessage> messages, List<Way> ways) {
        Deque<SlackMessage> rest = new ArrayDeque<>(messages);
        Deque<Way> left = new ArrayDeque<>(ways);
        desk.later()
                .attempt(
                        "answer",
                        () -> {
                            while (!rest.isEmpty()) {
                                try {
                                    left.element().send(rest.element());
                                    rest.remove();
                                } catch (SlackRefusal refusal) {
                                    if (left.size() == 1) {
                                        throw refusal;
                                    }
                                    left.remove();
                                }
                            }
                        });
    }

    private Wording words(Language language) {
        return new Wording(desk.context().messages(), language);
    }
}
