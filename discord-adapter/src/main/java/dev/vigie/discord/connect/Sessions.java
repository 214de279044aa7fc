package dev.vigie.discord.connect;

import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Where and when shards connect: as Discord says, but to another address when one is set. */
public class Sessions extends ConcurrentSessionController {

    private final Optional<String> gateway;

    /**
     * @param gateway the address, when it is not the one that Discord gives
     */
    public Sessions(Optional<String> gateway) {
        this.gateway = gateway;
    }

    @Override
    public String getGateway() {
        return gateway.orElseGet(super::getGateway);
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        ShardedGateway told = super.getShardedGateway(api);
        return new ShardedGateway(
                gateway.orElse(told.getUrl()), told.getShardTotal(), told.getConcurrency());
    }
}
