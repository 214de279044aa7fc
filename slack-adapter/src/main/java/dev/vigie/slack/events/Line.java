package dev.vigie.slack.events;

import dev.vigie.platform.Messenger;
import dev.vigie.platform.PlatformContext;
import dev.vigie.slack.SlackManifest;
import dev.vigie.slack.web.Answers;
import dev.vigie.slack.web.Later;
import dev.vigie.slack.web.SlackApi;
import dev.vigie.slack.web.SlackRefusal;
import dev.vigie.slack.web.Workspace;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The line to one workspace: who we are there, what goes out and what comes in. It is found out
 * when the line is first opened, and then stays.
 */
public final class Line implements AutoCloseable {

    /** What a refusal is called when the token lacks rights. */
    public static final String MISSING_SCOPES = "missing_scopes";

    private final SlackApi api;
    private final PlatformContext context;
    private final Later later;
    private final String appToken;
    private volatile Optional<Ends> ends = Optional.empty();
    private Optional<Connector> connector = Optional.empty();

    private record Ends(Answers.Out out, Incoming incoming, Optional<SocketConnection> socket) {}

    /**
     * Opens nothing yet.
     *
     * @param appToken a secret; empty for HTTP mode
     */
    public Line(SlackApi api, PlatformContext context, Later later, String appToken) {
        this.api = api;
        this.context = context;
        this.later = later;
        this.appToken = appToken;
    }

    /** Who is told when the connection is lost or about to end. */
    public void watchedBy(Connector who) {
        connector = Optional.of(who);
    }

    /** Opens the line, or anew. */
    public void open() {
        if (ends.isEmpty()) {
            ends = Optional.of(found());
        }
        ends.flatMap(Ends::socket).ifPresent(SocketConnection::open);
    }

    private Ends found() {
        Workspace workspace = Workspace.of(api);
        checkScopes(workspace);
        Answers.Desk desk = new Answers.Desk(context, workspace, later);
        Answers.Out out = Answers.out(api, desk);
        Incoming incoming = new Incoming(api, out, desk);
        Optional<SocketConnection> socket =
                appToken.isEmpty()
                        ? Optional.empty()
                        : Optional.of(incoming.socket(appToken, new Told()));
        return new Ends(out, incoming, socket);
    }

    private static void checkScopes(Workspace workspace) {
        TreeSet<String> missing = new TreeSet<>(SlackManifest.NEEDED);
        missing.removeAll(workspace.scopes());
        if (!workspace.scopes().isEmpty() && !missing.isEmpty()) {
            throw new SlackRefusal(MISSING_SCOPES, String.join(", ", missing));
        }
    }

    /** Tells the connector of what the connection says. */
    private final class Told implements SocketConnection.Listener {
        @Override
        public void lost() {
            connector.ifPresent(Connector::check);
        }

        @Override
        public void ending() {
            connector.ifPresent(Connector::renew);
        }
    }

    /** Whether Slack told who we are: the bot token is good. */
    public boolean workspaceKnown() {
        return ends.isPresent();
    }

    /** Whether it stands; by HTTP there is nothing that could fall. */
    public boolean alive() {
        return ends.isPresent()
                && ends.flatMap(Ends::socket).map(SocketConnection::alive).orElse(true);
    }

    public Optional<Messenger> messenger() {
        return ends.map(Ends::out).map(Answers.Out::messenger);
    }

    /** The way in by HTTP, once the line is open. */
    public Optional<HttpRequests> http(String signingSecret) {
        return ends.map(Ends::incoming).map(incoming -> incoming.http(signingSecret));
    }

    @Override
    public void close() {
        ends.flatMap(Ends::socket).ifPresent(SocketConnection::close);
    }
}
