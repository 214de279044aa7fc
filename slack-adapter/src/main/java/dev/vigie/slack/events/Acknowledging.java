package dev.vigie.slack.events;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.vigie.command.WordlessTrace;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every request enters the library's app; whatever goes wrong in it stops here. */
final class Acknowledging {

    private static final Logger LOG = LoggerFactory.getLogger(Acknowledging.class);

    private final App app;

    Acknowledging(App app) {
        this.app = app;
    }

    /** What to acknowledge with; empty when it failed, so that Slack delivers again. */
    Optional<Response> run(Request<?> request) {
        try {
            return Optional.of(app.run(request));
        } catch (Exception bug) {
            LOG.error("a request from Slack failed", WordlessTrace.of(bug));
            return Optional.empty();
        }
    }
}
