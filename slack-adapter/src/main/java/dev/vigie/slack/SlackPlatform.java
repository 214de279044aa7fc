package dev.vigie.slack;

import dev.vigie.chat.ConversationRef;
import dev.vigie.chat.MessageRef;
import dev.vigie.chat.UserRef;
import dev.vigie.platform.ChatPlatform;
import dev.vigie.platform.Delivery;
import dev.vigie.platform.Health;
import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformContext;
import dev.vigie.platform.PlatformUnavailable;
import dev.vigie.platform.TryLater;
import dev.vigie.platform.WebEndpoint;
import dev.vigie.reply.Reply;
import dev.vigie.reply.Wording;
import dev.vigie.slack.events.Connector;
import dev.vigie.slack.events.HttpRequests;
import dev.vigie.slack.events.Line;
import dev.vigie.slack.web.Later;
import dev.vigie.slack.web.SlackApi;
import dev.vigie.slack.web.SlackRefusal;
import java.time.Duration;
import java.util.Optional;

/** Slack, by Socket Mode or HTTP. Nothing is connected before {@link #start}. */
public final class SlackPlatform implements ChatPlatform {

    /** The id of the platform. */
    public static final String ID = "slack";

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration NOT_YET = Duration.ofSeconds(2);
    private static final int NOT_READY = 503;

    private final PlatformContext context;
    private final SlackSettings settings;
    private Optional<Running> running = Optional.empty();

    private record Running(SlackApi api, Later later, Line line, Connector connector) {}

    SlackPlatform(PlatformContext context) {
        this.context = context;
        this.settings = SlackSettings.of(context.settings());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void start() {
        settings.mistaken()
                .ifPresent(
                        key -> {
                            throw unavailable(key);
                        });
        Later later = new Later(PATIENCE);
        SlackApi api =
                new SlackApi(settings.url(), settings.botToken(), context.services().clock());
        Line line = new Line(api, context, later, settings.appToken());
        Connector connector = new Connector(line::open, line::alive);
        line.watchedBy(connector);
        synchronized (this) {
            running = Optional.of(new Running(api, later, line, connector));
        }
        try {
            connector.start();
        } catch (SlackRefusal refusal) {
            throw refused(refusal, line.workspaceKnown());
        }
    }

    private PlatformUnavailable refused(SlackRefusal refusal, boolean botTokenIsGood) {
        if (refusal.error().equals(Line.MISSING_SCOPES)) {
            return unavailable("slack.scopes-missing", "scopes", refusal.needed());
        }
        String key = botTokenIsGood ? "slack.app-token-refused" : "slack.bot-token-refused";
        return unavailable(key, "error", refusal.error());
    }

    private PlatformUnavailable unavailable(String key, Object... arguments) {
        Wording words = new Wording(context.messages(), context.language());
        return new PlatformUnavailable(words.plain(key, arguments));
    }

    @Override
    public synchronized void stop() {
        running.ifPresent(
                open -> {
                    open.connector().close();
                    open.line().close();
                    open.later().close();
                    open.api().close();
                });
        running = Optional.empty();
    }

    @Override
    public Messenger messenger() {
        return new Connected();
    }

    @Override
    public synchronized Health health() {
        return running.map(open -> open.connector().health())
                .orElseGet(() -> new Health(false, "stopped"));
    }

    @Override
    public Optional<WebEndpoint> endpoint() {
        return settings.socketMode()
                ? Optional.empty()
                : Optional.of(
                        new WebEndpoint(HttpRequests.PATH, HttpRequests.MAX_BODY, this::handle));
    }

    private WebEndpoint.Response handle(WebEndpoint.Request request) {
        return line().flatMap(line -> line.http(settings.signingSecret()))
                .map(http -> http.handle(request))
                .orElseGet(() -> new WebEndpoint.Response(NOT_READY, "", ""));
    }

    private synchronized Optional<Line> line() {
        return running.map(Running::line);
    }

    /** The messenger of whatever workspace the connection found; before that, later. */
    private final class Connected implements Messenger {

        private Messenger open() {
            return line().flatMap(Line::messenger)
                    .orElseThrow(() -> new TryLater(NOT_YET, "not connected to Slack yet"));
        }

        @Override
        public MessageRef post(ConversationRef where, Reply reply, Delivery delivery) {
            return open().post(where, reply, delivery);
        }

        @Override
        public void edit(MessageRef message, Reply reply) {
            open().edit(message, reply);
        }

        @Override
        public MessageRef direct(UserRef person, Reply reply, Delivery delivery) {
            return open().direct(person, reply, delivery);
        }
    }
}
