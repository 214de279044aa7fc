package dev.vigie.discord.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.jspecify.annotations.Nullable;

/** Finds the server in whose name somebody writes directly. */
final class Homes {

    private static final int REMEMBERED = 50_000;

    /** Whoever is in none of that many servers is asked to use Vigie in theirs first. */
    private static final int SEARCHED = 25;

    private final Supplier<List<JDA>> shards;
    private final Cache<Long, Long> last = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * @param shards those of this process
     */
    Homes(Supplier<List<JDA>> shards) {
        this.shards = shards;
    }

    /** Somebody used Vigie in a server. */
    void seen(User user, Guild server) {
        last.put(user.getIdLong(), server.getIdLong());
    }

    /**
     * Somebody as a member of their server; asks Discord, so that nobody speaks for a server left.
     */
    Optional<Member> memberFor(User user) {
        Long lately = last.getIfPresent(user.getIdLong());
        return Stream.concat(
                        servers().filter(server -> isLast(server, lately)),
                        servers().filter(server -> !isLast(server, lately)).limit(SEARCHED))
                .flatMap(server -> member(server, user).stream())
                .findFirst();
    }

    private Stream<Guild> servers() {
        return shards.get().stream().flatMap(shard -> shard.getGuildCache().stream());
    }

    private static boolean isLast(Guild server, @Nullable Long lately) {
        return lately != null && server.getIdLong() == lately;
    }

    private static Optional<Member> member(Guild server, User user) {
        try {
            return Optional.of(server.retrieveMember(user).useCache(false).complete());
        } catch (ErrorResponseException nobody) {
            if (nobody.getErrorResponse() == ErrorResponse.UNKNOWN_MEMBER
                    || nobody.getErrorResponse() == ErrorResponse.UNKNOWN_USER) {
                return Optional.empty();
            }
            throw nobody;
        }
    }
}
