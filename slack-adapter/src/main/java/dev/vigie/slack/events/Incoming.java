package dev.vigie.slack.events;

import com.slack.api.bolt.App;
import dev.vigie.platform.PlatformContext;
import dev.vigie.slack.web.Answers;
import dev.vigie.slack.web.SlackApi;

/** What listens to a workspace, by one of the two ways in. */
public final class Incoming {

    private final SlackApi api;
    private final App app;
    private final PlatformContext context;

    /**
     * Calls nothing.
     *
     * @param out where answers go
     */
    public Incoming(SlackApi api, Answers.Out out, Answers.Desk desk) {
        this.api = api;
        this.context = desk.context();
        this.app = Intake.app(new Reception(desk, out), api);
    }

    /** By HTTP. */
    public HttpRequests http(String signingSecret) {
        return new HttpRequests(app, signingSecret, context.services().clock());
    }

    /** By Socket Mode. */
    SocketConnection socket(String appToken, SocketConnection.Listener listener) {
        return new SocketConnection(api, appToken, app, listener);
    }
}
