package dev.vigie.discord.send;

import dev.vigie.platform.TryLater;
import dev.vigie.platform.Undeliverable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Requests about channels by their id.
 *
 * <p>JDA's own methods want the channel in the cache of its shard, but what is due is sent by
 * whichever process comes first. Limits are told rather than waited for.
 */
public final class Rest {

    private static final Duration OUT_OF_ORDER = Duration.ofSeconds(5);

    private final Supplier<Optional<JDA>> api;

    /**
     * @param api any shard that is connected
     */
    public Rest(Supplier<Optional<JDA>> api) {
        this.api = api;
    }

    /** Discord's id of Vigie itself. */
    String self() {
        return jda().getSelfUser().getId();
    }

    /**
     * Asks; an empty object when Discord answers nothing.
     *
     * @throws Undeliverable when Discord refuses
     * @throws TryLater when a limit is reached or Discord is out of order
     */
    DataObject get(Route.CompiledRoute route) {
        return done(new RestActionImpl<>(jda(), route, (response, request) -> object(response)));
    }

    /** Sends an object, otherwise the same. */
    DataObject send(Route.CompiledRoute route, DataObject body) {
        return done(
                new RestActionImpl<>(jda(), route, body, (response, request) -> object(response)));
    }

    private JDA jda() {
        return api.get().orElseThrow(() -> new TryLater(OUT_OF_ORDER, "not connected"));
    }

    private static DataObject object(Response response) {
        return response.optObject().orElseGet(DataObject::empty);
    }

    private static DataObject done(RestActionImpl<DataObject> action) {
        try {
            return action.complete(false);
        } catch (RateLimitedException limited) {
            throw new TryLater(Duration.ofMillis(limited.getRetryAfter()), "rate limit");
        } catch (ErrorResponseException refused) {
            throw failure(refused);
        }
    }

    /** What a refusal means to the core. */
    public static RuntimeException failure(ErrorResponseException refused) {
        Undeliverable.Reason reason =
                switch (refused.getErrorResponse()) {
                    case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL, UNKNOWN_GUILD ->
                            Undeliverable.Reason.GONE;
                    case MISSING_ACCESS,
                            MISSING_PERMISSIONS,
                            REPLY_FAILED_MISSING_MESSAGE_HISTORY_PERM,
                            CANNOT_SEND_MESSAGE_IN_FORUM,
                            INVALID_CHANNEL_TYPE ->
                            Undeliverable.Reason.NOT_ALLOWED;
                    case ILLEGAL_OPERATION_ARCHIVED_THREAD, THREAD_LOCKED ->
                            Undeliverable.Reason.ARCHIVED;
                    case CANNOT_SEND_TO_USER, NO_MUTUAL_GUILDS -> Undeliverable.Reason.CLOSED;
                    case UNKNOWN_USER, UNKNOWN_MEMBER, INVALID_RECIPIENT ->
                            Undeliverable.Reason.UNKNOWN;
                    default -> Undeliverable.Reason.REFUSED;
                };
        boolean passes = refused.isServerError() || refused.getErrorCode() <= 0;
        return passes
                ? new TryLater(OUT_OF_ORDER, refused.getErrorResponse().toString())
                : new Undeliverable(reason, refused.getErrorResponse().toString());
    }

    /** The objects of a list that Discord answers. */
    static List<DataObject> listed(DataObject answer, String name) {
        return answer.optArray(name).orElseGet(DataArray::empty).stream(DataArray::getObject)
                .toList();
    }
}
